import type { Asked } from './askers/asker.js';
import type { Started } from './contenders/contender.js';
import type { Engine } from './engine.js';
import { differences } from './measure/differences.js';
import { measuredRound, type MeasuredRound } from './measure/measured-round.js';
import type { Measurement } from './measure/measurement.js';
import { summary } from './measure/summary.js';
import type { Options } from './options.js';
import type { Asks } from './sizes.js';
import type { Work } from './work.js';

/** Compares the answers of all contenders at each work, warms them up, and measures them in turn. */
export async function contest(
  { works, contenders, size, rounds, roundMillis, warmUpMillis, atOnce }: Options,
  engine: Engine,
  asks: Asks,
  afterwards: (close: () => unknown) => void,
  note: (line: string) => void,
): Promise<Measurement[]> {
  const asked: Asked = { scenario: size.scenario, asOf: new Date().toISOString().slice(0, 10), atOnce };
  const started = new Map<string, Started>();
  for (const contender of contenders) {
    note(`Starting ${contender.name}.`);
    const one = await contender.start(engine, asked);
    afterwards(() => one.close());
    started.set(contender.name, one);
  }
  const results: Measurement[] = [];
  for (const { name: work } of works) {
    const questions = asks[work] ?? [];
    const found = await compared(work, questions, started);
    const equalAnswers = questions.length > 0 && found.length === 0;
    note(`${work}: ${questions.length} questions, ${found.length} of them answered differently.`);
    for (const each of found.slice(0, 3)) note(JSON.stringify(each, null, 2));
    const measured = new Map<string, MeasuredRound[]>([...started.keys()].map((name) => [name, []]));
    if (equalAnswers) {
      for (const one of started.values()) await one.asker.round(work, questions, { millis: warmUpMillis, atOnce });
      for (let round = 0; round < rounds; round += 1) {
        // Every other round goes the other way round, so that nobody always comes after the same.
        const inTurn = round % 2 === 0 ? [...started] : [...started].reverse();
        for (const [name, one] of inTurn) {
          const millis = roundMillis;
          measured.get(name)?.push(await measuredRound(one, engine.pid, work, questions, { millis, atOnce }));
        }
      }
    }
    for (const [contender, all] of measured) {
      results.push(summary({ work, contender, size: size.name, equalAnswers }, all));
    }
  }
  return results;
}

async function compared(work: Work['name'], questions: Asks[string], started: ReadonlyMap<string, Started>) {
  const answers = new Map<string, Awaited<ReturnType<Started['asker']['answers']>>>();
  for (const [name, { asker }] of started) answers.set(name, await asker.answers(work, questions));
  return differences(questions, answers);
}
