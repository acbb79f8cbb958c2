import { askGraphQL } from './ask-graphql.js';
import { withRegistry } from './with-registry.js';

/** A question of the command line: what is asked of the API, and how the answer is shown. */
export interface CommandQuestion<T> {
  /** A query with one root field, called `answer`. */
  readonly source: string;
  readonly shown: (answer: T) => string;
}

/** Asks it, and prints the answer as a person or as a program reads it. */
export async function printAnswer<T>(
  { source, shown }: CommandQuestion<T>,
  variables: Readonly<Record<string, unknown>>,
  json: boolean,
): Promise<void> {
  const { answer } = await withRegistry((store, defaultScenario) =>
    askGraphQL<{ readonly answer: T }>(store, defaultScenario, source, variables),
  );
  process.stdout.write(`${json ? JSON.stringify(answer, null, 2) : shown(answer)}\n`);
}
