import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { type BulkOptions, prepareBulk } from '../../../src/import/bulk/prepare-bulk.js';
import { temporaryFolder } from '../../local/temporary-folder.js';
import { writtenFiles } from '../written-files.js';
import { rowsOf } from './rows-of.js';

const root = temporaryFolder();
const written: ReturnType<typeof writtenFiles>[] = [];
afterEach(() => {
  for (const each of written.splice(0)) each.remove();
});

async function prepared(
  files: Readonly<Record<string, string | Uint8Array>>,
  how: (folder: string) => BulkOptions = () => ({}),
  only = '',
) {
  const given = writtenFiles(files);
  written.push(given);
  const folder = mkdtempSync(join(root, 'bulk-'));
  const { report: judge, files: made } = await prepareBulk([join(given.folder, only)], folder, {
    seeds: 'seeds/base',
    threads: 1,
    ...how(given.folder),
  });
  const report = judge();
  const problems = report.problems.map(({ file, line, column, reason }) =>
    `${file}:${line}:${column} ${reason}`.replaceAll(`${given.folder}/`, ''),
  );
  const rows = made === null ? null : rowsOf({ files: made, folder }).filter((row) => !row.startsWith('Source '));
  return { report, problems, rows };
}

const town = (organizations: string, rest: string) => `
defaults: {scenario: ACTUAL}
jurisdictions: [{id: b.j, name: Town, level: TOWNSHIP}]
domains: [{id: b.d, name: Field}]
functions: [{id: b.f, name: Duty, domain: b.d}]
organizations:
  - {id: b.o, name: One, jurisdiction: b.j}
${organizations}
authorities:
  - {id: b.a, holder: b.o, role: LEAD, function: b.f}
${rest}`;
const header = 'Post Unique Reference,Name,Job Title,Organisation,Reports to Senior Post';
const good = {
  'a.yaml': town('', ''),
  'o-2011-03-31-senior.csv': `${header}\n1,A,Chief,Office,XX\n2,B,Deputy,Office,1\n3,D,Aide,Office,2\n`,
  'persons.csv': 'id,name\nb.h,Zoe\n',
};
const bad = {
  'a.yaml': town(
    '  - {id: b.o, name: Two, jurisdiction: b.j}\n  - {id: b.lost, name: Three, jurisdiction: b.none}\n',
    '  - {id: b.b, holder: b.p, role: LEAD, function: b.f}\nposts: [{id: b.p, name: Head, organization: b.lost}]\n',
  ),
  'b.yaml': new Uint8Array([0x61, 0xff]),
  'o-2011-03-31-senior.csv': `${header}\n1,A,Chief,Office,XX\n2,B,Deputy,Office,1\n2,C,Other,Office,1\n3,D,Aide,Office,2\n`,
  'persons.csv': 'id,name\nb.h,Zoe\nb.x,\n',
  'z/persons.csv': '#source,persons\n#persons\nid,name\nb.z,Zed\n',
};

test('where something is wrong nothing is written; where that is to be left out, only what is right', async () => {
  const refused = await prepared(bad);
  expect([refused.report.applied, refused.rows]).toEqual([false, null]);
  const rest = await prepared(bad, () => ({ skipBad: true }));
  expect(rest.report).toMatchObject({ applied: true, files: 6 });
  expect(rest.problems).toEqual([
    "a.yaml:8:10 organization 'b.o': its id is stated already in a.yaml, line 7",
    "a.yaml:9:45 organization 'b.lost': 'jurisdiction' names 'b.none', which does not exist",
    "a.yaml:13:23 authority 'b.b': 'holder' names 'b.p', which is left out",
    "a.yaml:14:45 post 'b.p': 'organization' names 'b.lost', which is left out",
    'b.yaml:1:2 is not UTF-8 from here on',
    "o-2011-03-31-senior.csv:4:1 the reference '2' is that of another post in line 3: this one is left out",
    "persons.csv:3:1 person 'b.x': 'name' is missing",
    "z/persons.csv:1:1 states the source 'persons', which persons.csv states too",
  ]);
  const mended = await prepared(good);
  expect(mended.problems).toEqual([]);
  expect(mended.rows?.length).toBeGreaterThan(20);
  expect(rest.rows).toEqual(mended.rows);
});

test('what lies beside the data in a form that is not read is noted, and hinders nothing', async () => {
  const { report, problems, rows } = await prepared({ ...good, 'o-2011-03-31-junior.xls': 'x', 'notes.txt': 'x' });
  expect(problems.filter((each) => each.includes('is not read'))).toEqual([
    'o-2011-03-31-junior.xls:1:1 is an old workbook and is not read: save it as .xlsx or CSV',
  ]);
  expect([report.applied, rows]).toEqual([true, (await prepared(good)).rows]);
});

test('tables are read as a mapping file says, and the seeds as their names say', async () => {
  const map =
    'source: town\ndefaults: {scenario: ACTUAL}\nitems: [{list: persons, fields: {id: {template: "m.{No}"}, name: Name}}]\n';
  const files = { 'map.yaml': map, 'town.csv': 'No,Name\n1,A\n2,B\n' };
  const { report, rows } = await prepared(files, (folder) => ({ map: join(folder, 'map.yaml') }), 'town.csv');
  expect(report).toMatchObject({ applied: true, problems: [] });
  expect(rows?.flatMap((row) => /^Person .*(m\.\d)/.exec(row)?.[1] ?? []).sort()).toEqual(['m.1', 'm.2']);
});

test('a format that is named holds for all but the seeds', async () => {
  const { rows } = await prepared({ 'x.json': '{"organizations":[{"id":"1","name":"Council"}]}' }, () => ({
    format: 'popolo',
  }));
  expect(rows?.filter((row) => row.includes('x.o.1'))).not.toEqual([]);
});
