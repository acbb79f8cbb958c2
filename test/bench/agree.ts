import type { Started } from './contenders/contender.js';
import { differences } from './measure/differences.js';
import type { Ask, Comparable } from './work.js';

/** Of each work, so many answers are compared. */
const mostCompared = 50;

/** Whether all contenders answer the first questions alike. */
export async function agree(
  work: string,
  asks: readonly Ask[],
  started: ReadonlyMap<string, Started>,
  note: (line: string) => void,
): Promise<boolean> {
  const questions = asks.slice(0, mostCompared);
  const answers = new Map<string, readonly Comparable[]>();
  for (const [name, { asker }] of started) answers.set(name, await asker.answers(work, questions));
  const found = differences(questions, answers);
  note(`${work}: ${questions.length} questions, ${found.length} of them answered differently.`);
  for (const each of found.slice(0, 3)) note(JSON.stringify(each, null, 2));
  return questions.length > 0 && found.length === 0;
}
