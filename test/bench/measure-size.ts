import { neo4jVersion } from '../../src/local/neo4j-version.js';
import { startLocalNeo4j } from '../../src/local/start-local-neo4j.js';
import { closing } from './closing.js';
import { contest } from './contest.js';
import { asksOf } from './data/asks-of.js';
import { generatedData } from './data/generated-data.js';
import { seedsData } from './data/seeds-data.js';
import type { Measurement } from './measure/measurement.js';
import type { Options } from './options.js';
import { machine } from './report/machine.js';
import type { Size } from './sizes.js';
import type { Ground, Trial } from './trial.js';

/** Everything that was chosen, at one size: the questions, and what is done as a whole, one after another. */
export async function measureSize(
  size: Size,
  options: Options,
  afterwards: (close: () => unknown) => void,
  note: (line: string) => void,
): Promise<Measurement[]> {
  const data = await (size.name === 'seeds' ? seedsData(size.scenario) : generatedData(size.name, note));
  afterwards(() => data.discard());
  const engine = await startLocalNeo4j({ dataFolder: data.store, onProgress: note });
  afterwards(() => engine.stop());
  const asked = { scenario: data.scenario, asOf: data.asOf, atOnce: options.atOnce };
  const wanted = new Set([...options.works, ...options.trials.flatMap(({ asks }) => asks)]);
  const { asks, nodes, ties } = await asksOf([...wanted], engine, asked);
  const how = `${options.atOnce} questions at once, ${options.rounds} rounds of ${options.roundMillis / 1000} s in turn`;
  const on = `${machine()}, Neo4j ${neo4jVersion}; ${data.size}: ${nodes} nodes, ${ties} ties; ${how}`;
  const works = options.works.filter(({ name }) => (asks[name] ?? []).length > 0);
  const measurements: Measurement[] = [];
  const part = async (measured: (close: typeof afterwards) => Promise<readonly Measurement[]>) => {
    const { afterwards: later, close } = closing();
    afterwards(close);
    measurements.push(...(await measured(later).finally(close)));
  };
  const ground = { data, engine, asked, asks, times: options, note };
  if (works.length > 0) await part((later) => contest({ ...options, works }, { ...ground, afterwards: later }));
  for (const trial of standing(options.trials)) {
    if (trial.on === 'nothing') await engine.stop();
    await part((later) => attempt(trial, { ...ground, afterwards: later }));
  }
  await engine.stop();
  return measurements.map((measurement) => ({ ...measurement, on }));
}

/** Those on the running Neo4j first. */
const standing = (trials: readonly Trial[]) => [
  ...trials.filter(({ on }) => on === 'engine'),
  ...trials.filter(({ on }) => on === 'nothing'),
];

/** What fails tells why, and the others go on. */
async function attempt(trial: Trial, ground: Ground): Promise<readonly Measurement[]> {
  try {
    return await trial.run(ground);
  } catch (error) {
    ground.note(`${trial.name} failed: ${String(error)}`);
    process.exitCode = 1;
    return [];
  }
}
