import { agree } from './agree.js';
import type { Contender, Started } from './contenders/contender.js';
import { measuredRound, type MeasuredRound } from './measure/measured-round.js';
import type { Measurement } from './measure/measurement.js';
import { summary } from './measure/summary.js';
import type { Ground } from './trial.js';
import type { Work } from './work.js';

export interface Contest {
  readonly works: readonly Work[];
  readonly contenders: readonly Contender[];
  readonly rounds: number;
  readonly roundMillis: number;
  readonly warmUpMillis: number;
  readonly atOnce: number;
}

/** Compares the answers of all contenders at each work, warms them all up, and measures them in turn, round by round. */
export async function contest(
  { works, contenders, rounds, roundMillis, warmUpMillis, atOnce }: Contest,
  { data, engine, asked, asks, afterwards, note }: Ground,
): Promise<Measurement[]> {
  const started = new Map<string, Started>();
  for (const contender of contenders) {
    note(`Starting ${contender.name}.`);
    const one = await contender.start(engine, asked);
    afterwards(() => one.close());
    started.set(contender.name, one);
  }
  const agreed = new Set<string>();
  for (const { name: work } of works) if (await agree(work, asks[work] ?? [], started, note)) agreed.add(work);
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
    summary({ work, contender, size: data.size, equalAnswers: agreed.has(work) }, measured),
  );
}
