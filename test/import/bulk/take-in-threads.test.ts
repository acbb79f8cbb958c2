import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { BulkPrepared } from '../../../src/import/bulk/prepare-bulk.js';
import type { LoadReport } from '../../../src/import/load-report.js';
import { ended, transpiledCli, type TranspiledCli } from '../../cli/transpiled-cli.js';
import { writtenFiles } from '../written-files.js';
import { rowsOf } from './rows-of.js';

const scattered = writtenFiles({
  'a.yaml':
    'authorities: [{id: t.a, holder: t.p, role: LEAD, function: F1, scenario: ACTUAL, scope: "one,\\ntwo \\"three\\""}]',
  'b.yaml': 'posts: [{id: t.p, name: 主任, organization: t.o, head: true, scenarios: [ACTUAL]}]',
  'c.yaml': 'organizations: [{id: t.o, name: 机构, jurisdiction: j.cn, scenarios: [ACTUAL]}]',
});
const bad = writtenFiles({
  'a.yaml': 'persons:\n  - {id: t.one, name: 甲}\n  - {id: t.two, nam: 乙}\n',
  'b.json': '{"persons":[\n{"id":"t.one","name":"丙"},{"id":"T.One","name":"丁"}]}',
  'c.json': '{"appointments":[\n\n{"id":"t.x","person":"t.nobody","post":"t.none","scenario":"ACTUAL"}]}',
});
const noText = writtenFiles({ 'd.yaml': new Uint8Array([0x61, 0xff]) });

let cli: TranspiledCli;
beforeAll(() => {
  cli = transpiledCli();
});
afterAll(() => {
  cli.remove();
  scattered.remove();
  bad.remove();
  noText.remove();
});

type Written = Pick<BulkPrepared, 'files'> & { readonly folder: string; readonly report: LoadReport };

/** What one thread makes of these files, and what three do. */
async function prepared(name: string, paths: readonly string[]): Promise<readonly [one: Written, three: Written]> {
  const folders = ['one', 'three'].map((each) => join(cli.folder, name, each)) as [string, string];
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  const [one, three] = folders.map((folder, at) => {
    const how = [paths, folder, { threads: at === 0 ? 1 : 3 }].map((each) => JSON.stringify(each));
    return `await judged(prepareBulk(${how.join(', ')}))`;
  });
  const module = pathToFileURL(join(cli.folder, 'dist/import/bulk/prepare-bulk.js')).href;
  const judged =
    'const judged = async (prepared) => ({ files: (await prepared).files, report: (await prepared).report() });';
  const code = `import { prepareBulk } from '${module}'; ${judged} console.log(JSON.stringify([${one}, ${three}]));`;
  const { stdout, stderr } = await ended(process.execPath, ['--input-type=module', '-e', code], {});
  expect(stderr).toBe('');
  const [first, second] = JSON.parse(stdout) as [Written, Written];
  return [
    { ...first, folder: folders[0] },
    { ...second, folder: folders[1] },
  ];
}

test('writes the same rows in several threads as in one', async () => {
  const [one, three] = await prepared('good', ['seeds', scattered.folder]);
  expect(one.report).toMatchObject({ applied: true, problems: [] });
  expect(three.report).toEqual(one.report);
  expect(three.files?.nodes.length).toBeGreaterThan(one.files?.nodes.length ?? Infinity);
  const rows = rowsOf(one);
  expect(rows.length).toBeGreaterThan(5_000);
  expect(rowsOf(three)).toEqual(rows);
});

test('finds the same problems at the same places', async () => {
  const [one, three] = await prepared('bad', ['seeds', bad.folder]);
  expect(one.report.problems.map(({ line }) => line)).toEqual([3, 3, 2, 2, 3, 3]);
  expect(three).toEqual({ ...one, folder: three.folder });
  const [blind, threeBlind] = await prepared('blind', [bad.folder, noText.folder]);
  expect(blind).toMatchObject({ files: null, report: { applied: false } });
  expect(threeBlind.report).toEqual(blind.report);
});
