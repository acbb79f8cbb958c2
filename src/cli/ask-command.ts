import { Command, Option } from 'commander';
import { askGraphQL } from './ask-graphql.js';
import { accountabilityQuestion } from './questions/accountability.js';
import { responsibilityQuestion } from './questions/responsibility.js';
import { withRegistry } from './with-registry.js';

/** A question of the command line: what is asked of the API, and how the answer is shown. */
export interface CommandQuestion<T> {
  readonly source: string;
  readonly shown: (answer: T) => string;
}

interface AskOptions {
  readonly json?: boolean;
  readonly scenario?: string;
  readonly asOf?: string;
  readonly [option: string]: unknown;
}

/** `quanze ask <question>`. */
export function askCommand(): Command {
  const ask = new Command('ask').description('ask the registry a question');
  const verbs = {
    authorizes: 'whoAuthorizes',
    coordinates: 'whoCoordinates',
    supervises: 'whoSupervises',
    responsible: 'whoIsResponsible',
  };
  for (const [verb, field] of Object.entries(verbs)) {
    ask.addCommand(
      viewed(new Command(verb))
        .description(`${field}: of a function, a body or a system`)
        .option('--function <id>', 'a function (职能)')
        .option('--organization <id>', 'a body (机构)')
        .option('--system <id>', 'a system')
        .option('--jurisdiction <id>', 'where (辖区)')
        .action(async ({ function: of, organization, system, jurisdiction, ...options }: AskOptions) => {
          await answer(
            responsibilityQuestion(field),
            { matter: { function: of, organization, system, jurisdiction } },
            options,
          );
        }),
    );
  }
  ask.addCommand(
    viewed(new Command('chain'))
      .description('accountabilityChain: from a body, post or person up to the top leader')
      .argument('<id>', 'the body, post or person')
      .action(async (of: string, options: AskOptions) => {
        await answer(accountabilityQuestion, { of }, options);
      }),
  );
  return ask;
}

/** The options of every question. */
export const viewed = (command: Command): Command =>
  command
    .addOption(new Option('--scenario <id>', 'the world that is asked of'))
    .addOption(new Option('--as-of <day>', 'the day that is asked of, YYYY-MM-DD'))
    .addOption(new Option('--json', 'the answer as JSON'));

async function answer<T>(
  { source, shown }: CommandQuestion<T>,
  variables: Readonly<Record<string, unknown>>,
  { scenario, asOf, json }: AskOptions,
): Promise<void> {
  const data = await withRegistry((store, defaultScenario) =>
    askGraphQL<{ readonly answer: T }>(store, defaultScenario, source, { ...variables, view: { scenario, asOf } }),
  );
  process.stdout.write(`${json ? JSON.stringify(data.answer, null, 2) : shown(data.answer)}\n`);
}
