import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { table, terminalWidth } from '../../../src/cli/table.js';
import { tell } from '../../../src/cli/tell.js';
import { loadFiles } from '../../../src/import/load-files.js';
import { configurationFrom } from '../../../src/server/configuration.js';
import { openRegistry } from '../../../src/server/open-registry.js';
import { migrate } from '../../../src/store/migrations/migrate.js';
import { allCases } from '../cases.js';
import { flat, judged } from './judged.js';

/**
 * The book of questions as a table: each is asked of a graph of its own that holds the seeds and the invented worlds.
 * With an argument, only the files whose subject holds it. Fails where an answer is not the expected one.
 */
const [only = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'quanze-book-'));
const settings = configurationFrom({ ...process.env, NEO4J_URI: '', QUANZE_DATA: folder });
const registry = await openRegistry({ ...settings, statementTimeoutMillis: 60_000 }, { tell, beside: false });
try {
  await migrate(registry.store);
  await loadFiles(registry.store, ['seeds', 'test/worlds/data']);
  const counts = { asked: 0, wrong: 0 };
  for (const file of allCases.filter(({ about }) => about.includes(only))) {
    const rows = [];
    for (const each of file.cases) {
      const { question, view, expected, got, why, right } = await judged(registry.store, file, each);
      rows.push([right ? '' : '✗', question, view, flat(expected), right ? 'as expected' : flat(got), why]);
      counts.asked += 1;
      counts.wrong += Number(!right);
    }
    const headings = ['', 'question', 'view', 'expected', 'got', 'why'];
    process.stdout.write(`${file.about}\n\n${table(headings, rows, Math.max(terminalWidth(), 200))}\n\n`);
  }
  process.stdout.write(`${counts.asked} questions, ${counts.wrong} answered otherwise than expected.\n`);
  process.exitCode = counts.wrong === 0 ? 0 : 1;
} finally {
  await registry.close();
  rmSync(folder, { recursive: true, force: true });
}
