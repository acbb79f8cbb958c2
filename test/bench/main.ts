import { writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { neo4jVersion } from '../../src/local/neo4j-version.js';
import { closing } from './closing.js';
import { contest } from './contest.js';
import { asksOf } from './data/asks-of.js';
import { openGenerated } from './data/open-generated.js';
import { openSeeds } from './data/open-seeds.js';
import { readOptions, usage, type Options } from './options.js';
import { machine } from './report/machine.js';
import { ratios } from './report/ratios.js';
import { table } from './report/table.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const note = (line: string): void => void process.stderr.write(`${line}\n`);

const { afterwards, close } = closing();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void close().then(() => process.exit(128 + constants.signals[signal])));
}

async function bench(options: Options): Promise<void> {
  const { size, rounds, roundMillis, atOnce, jsonFile } = options;
  const opened = await (size.name === 'seeds' ? openSeeds(size.scenario, note) : openGenerated(size.name, note));
  afterwards(() => opened.close());
  const { engine, scenario, asOf } = opened;
  const asked = { scenario, asOf, atOnce };
  const found = await asksOf(options.works, engine, asked);
  const works = options.works.filter(({ name }) => (found.asks[name] ?? []).length > 0);
  const measurements = await contest({ ...options, works }, engine, asked, found.asks, afterwards, note);
  say(`${machine()}, Neo4j ${neo4jVersion}; ${size.name}: ${found.nodes} nodes, ${found.ties} ties.`);
  say(
    `${atOnce} questions at once, ${rounds} rounds of ${roundMillis / 1000} s each in turn; CPU of Node and the JVM per answer.\n`,
  );
  say(table(measurements));
  say(`\n${ratios(works, measurements)}`);
  if (jsonFile !== undefined) writeFileSync(jsonFile, `${JSON.stringify(measurements, null, 2)}\n`);
  if (measurements.some(({ equalAnswers, errors }) => !equalAnswers || errors > 0)) process.exitCode = 1;
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) say(usage);
  else await bench(options);
} catch (error) {
  note(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await close();
}
