import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { closing } from './closing.js';
import type { Measurement } from './measure/measurement.js';
import { measureSize } from './measure-size.js';
import { readOptions, usage, type Options } from './options.js';
import { endCommands } from './quanze-command.js';
import { betweenMarks } from './report/between-marks.js';
import { growth } from './report/growth.js';
import { picture } from './report/picture.js';
import { ratios } from './report/ratios.js';
import { readmeTables } from './report/readme-tables.js';
import { table } from './report/table.js';
import { verdicts } from './report/verdicts.js';
import { trials } from './trials.js';
import { works } from './works.js';

const say = (...parts: string[]): void =>
  void process.stdout.write(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
const note = (line: string): void => void process.stderr.write(`${line}\n`);

const { afterwards, close } = closing();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    endCommands();
    void close().then(() => process.exit(128 + constants.signals[signal]));
  });
}

async function bench(options: Options): Promise<void> {
  const { sizes, from, jsonFile, markdownFile, pictureFile } = options;
  const measurements = from.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Measurement[]);
  for (const size of from.length > 0 ? [] : sizes) {
    const measured = await measureSize(size, options, afterwards, note);
    tell(measured);
    measurements.push(...measured);
  }
  if (from.length > 0) tell(measurements);
  say(growth(measurements));
  if (jsonFile !== undefined) writeFileSync(jsonFile, `${JSON.stringify(measurements, null, 2)}\n`);
  if (markdownFile !== undefined) {
    const text = existsSync(markdownFile) ? readFileSync(markdownFile, 'utf8') : '';
    writeFileSync(markdownFile, betweenMarks(text, readmeTables(works, trials, measurements)));
  }
  if (pictureFile !== undefined) writeFileSync(pictureFile, picture(works, measurements));
  if (measurements.some(({ equalAnswers, errors }) => !equalAnswers || errors > 0)) process.exitCode = 1;
}

/** All measurements, then how ours stand beside the others and what was wanted, size by size. */
function tell(measurements: readonly Measurement[]): void {
  for (const size of new Set(measurements.map((each) => each.size))) {
    const of = measurements.filter((each) => each.size === size);
    const asked = works.filter(({ name }) => of.some(({ work }) => work === name));
    say(`${of[0]?.on ?? size}.`, table(of), ratios(asked, of), `${verdicts(trials, of)}\n`);
  }
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
