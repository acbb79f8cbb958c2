import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { neo4jVersion } from '../../src/local/neo4j-version.js';
import { startLocalNeo4j } from '../../src/local/start-local-neo4j.js';
import { closing } from './closing.js';
import { contest } from './contest.js';
import { loadSize } from './load-size.js';
import { readOptions, usage, type Options } from './options.js';
import { machine } from './report/machine.js';
import { table } from './report/table.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const note = (line: string): void => void process.stderr.write(`${line}\n`);

const { afterwards, close } = closing();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void close().then(() => process.exit(128 + constants.signals[signal])));
}

async function bench(options: Options): Promise<void> {
  const { size, rounds, roundMillis, atOnce, jsonFile } = options;
  const folder = mkdtempSync(join(tmpdir(), 'quanze-bench-'));
  afterwards(() => rmSync(folder, { recursive: true, force: true }));
  const engine = await startLocalNeo4j({ dataFolder: folder, onProgress: note });
  afterwards(() => engine.stop());
  note(`Loading ${size.name}.`);
  const loaded = await loadSize(engine, size);
  const measurements = await contest(options, engine, loaded.asks, afterwards, note);
  say(`${machine()}, Neo4j ${neo4jVersion}; ${size.name}: ${loaded.nodes} nodes, ${loaded.ties} ties.`);
  say(
    `${atOnce} questions at once, ${rounds} rounds of ${roundMillis / 1000} s each in turn; CPU of Node and the JVM per answer.\n`,
  );
  say(table(measurements));
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
