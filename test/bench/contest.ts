import type { Asked } from './askers/asker.js';
import type { Found } from './data/asks-of.js';
import type { Started } from './contenders/contender.js';
import type { Engine } from './engine.js';
import { differences } from './measure/differences.js';
import { measuredRound, type MeasuredRound } from './measure/measured-round.js';
import type { Measurement } from './measure/measurement.js';
import { summary } from './measure/summary.js';
import type { Options } from './options.js';
import type { Ask, Comparable } from './work.js';

/** Of each work, so many answers are compared. */
const mostCompared = 50;

/** Compares the answers of all contenders at each work, warms them all up, and measures them in turn, round by round. */
export async function contest(
  { works, contenders, size, rounds, roundMillis, warmUpMillis, atOnce }: Options,
  engine: Engine,
  asked: Asked,
  asks: Found['asks'],
  afterwards: (close: () => unknown) => void,
  note: (line: string) => void,
): Promise<Measurement[]> {
  const started = new Map<string, Started>();
  for (const contender of contenders) {
    note(`Starting ${contender.name}.`);
    const one = await contender.start(engine, asked);
    afterwards(() => one.close());
    started.set(contender.name, one);
  }
  const agreed = new Set<string>();
  for (const { name: work } of works)
    if (await agree(work, (asks[work] ?? []).slice(0, mostCompared), started, note)) agreed.add(work);
  const entries = works.flatMap(({ name: work }) =>
    [...started].map(([contender, one]) => ({ work, contender, one, measured: [] as MeasuredRound[] })),
  );
  const measurable = entries.filter(({ work }) => agreed.has(work));
  for (const { work, one } of measurable) {
    await one.asker.round(work, asks[work] ?? [], { millis: warmUpMillis, atOnce });
  }
  for (let round = 0; round < rounds; round += 1) {
    note(`Round ${round + 1} of ${rounds}.`);
    // Every other round goes the other way round, so that nobody always comes after the same.
    for (const { work, one, measured } of round % 2 === 0 ? measurable : measurable.toReversed()) {
      measured.push(await measuredRound(one, engine.pid, work, asks[work] ?? [], { millis: roundMillis, atOnce }));
    }
  }
  return entries.map(({ work, contender, measured }) =>
    summary({ work, contender, size: size.name, equalAnswers: agreed.has(work) }, measured),
  );
}

async function agree(
  work: string,
  questions: readonly Ask[],
  started: ReadonlyMap<string, Started>,
  note: (line: string) => void,
): Promise<boolean> {
  const answers = new Map<string, readonly Comparable[]>();
  for (const [name, { asker }] of started) answers.set(name, await asker.answers(work, questions));
  const found = differences(questions, answers);
  note(`${work}: ${questions.length} questions, ${found.length} of them answered differently.`);
  for (const each of found.slice(0, 3)) note(JSON.stringify(each, null, 2));
  return questions.length > 0 && found.length === 0;
}
