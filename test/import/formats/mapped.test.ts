import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import writeXlsxFile from 'write-excel-file/node';
import { findFiles } from '../../../src/import/read/find-files.js';
import { readFiles } from '../../../src/import/read/read-files.js';
import { readSource } from '../../../src/import/read/read-source.js';
import { workbookWithFormulas } from './workbook-with-formulas.js';
import { dateIn } from '../../../src/import/formats/mapped/date-in.js';
import { writtenFiles } from '../written-files.js';

const map = `
source: town
defaults: {scenario: ACTUAL}
separator: ';'
items:
  - list: organizations
    fields:
      id: {template: 'town.{Office}'}
      name: Office
      kind: {column: Type, values: {Amt: DEPARTMENT, '': null}}
  - list: posts
    fields:
      id: {template: 'town.{Office}.{No}'}
      name: Title
      organization: {template: 'town.{Office}'}
      head: {column: Head, values: {x: true}}
      from: {column: Since, date: DD.MM.YYYY}
  - list: relations
    when: [Under]
    fields:
      id: {template: 'town.{Office}.{No}.r'}
      source: {template: 'town.{Office}.{No}'}
      type: {constant: SUBORDINATE_TO}
      target: {template: 'town.{Office}.{Under}'}
`;
const table = `No;Title;Office;Type;Head;Since;Under
1;Director;Water;Amt;x;1.4.2020;
2;Clerk;Water;Amt;;17.11.2021;1
`;

const read = async (files: Readonly<Record<string, string | Uint8Array>>, path = 'town.csv') => {
  const written = writtenFiles(files);
  try {
    const { files: found, problems } = await readFiles(await findFiles([join(written.folder, path)]), {
      map: `${written.folder}/map.yaml`,
    });
    const sources = found.map((each) => readSource(each));
    return {
      sources: sources.map(({ source }) => source),
      items: sources.flatMap(({ statements }) => statements.map(({ noun, item }) => ({ list: noun.list, ...item }))),
      problems: [...problems, ...sources.flatMap((each) => each.problems)].map(
        ({ line, column, reason }) => `${line}:${column} ${reason}`,
      ),
    };
  } finally {
    written.remove();
  }
};

test('a mapping makes items of rows; a body that many rows name is one', async () => {
  const { sources, items, problems } = await read({ 'map.yaml': map, 'town.csv': table });
  expect([sources, problems]).toEqual([['town'], []]);
  expect(items).toMatchObject([
    { list: 'organizations', id: 'town.Water', kind: 'DEPARTMENT' },
    { list: 'posts', id: 'town.Water.1', head: true, from: { day: 20200401 } },
    { list: 'posts', id: 'town.Water.2', head: false, from: { day: 20211117 } },
    { list: 'relations', source: 'town.Water.2', target: 'town.Water.1' },
  ]);
});

test('titles above the header are passed over, and a first line that tells the separator', async () => {
  const { items, problems } = await read({ 'map.yaml': map, 'town.csv': `sep=;\nOffices of the town;;\n\n${table}` });
  expect([problems, items.length]).toEqual([[], 4]);
});

test('which separator a table has shows in most of its lines, whatever a title above them has', async () => {
  const { items, problems } = await read({
    'map.yaml': map.replace("separator: ';'\n", ''),
    'town.csv': `Offices, posts, and since when, of the town\n\n${table}`,
  });
  expect([problems, items.length]).toEqual([[], 4]);
});

test('what a row says wrong is named at its cell', async () => {
  const { problems } = await read({
    'map.yaml': map,
    'town.csv': table.replace('17.11.2021', 'autumn').replace('Clerk', ''),
  });
  expect(problems).toEqual([
    "3:3 post 'town.Water.2': 'name' is missing",
    `3:15 post 'town.Water.2': 'from' "autumn" is not a date (DD.MM.YYYY, as the mapping says, or 2003, 2003-03 or 2003-03-10)`,
  ]);
});

test('a value beyond the last column is named, and its row is left out', async () => {
  const { items, problems } = await read({
    'map.yaml': map,
    'town.csv': table.replace(';17.11.2021;1', ';17.11.2021;1;more'),
  });
  expect(problems).toEqual(["3:33 'more' stands beyond the last column: the row is left out"]);
  expect(items.map(({ list }) => list)).toEqual(['organizations', 'posts']);
});

test('a workbook is read by the sheet that has the columns, and its faults are named with the sheet', async () => {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.split(';').map((value) => ({ value })));
  const book = await writeXlsxFile([
    { sheet: 'Notes', data: [[{ value: 'none' }]] },
    { sheet: 'Offices', data: rows },
  ]).toBuffer();
  const { items, problems } = await read({ 'map.yaml': map, 'town.xlsx': book }, 'town.xlsx');
  expect([problems, items.length]).toEqual([[], 4]);
  const other = map.replaceAll('Office', 'Bureau');
  expect((await read({ 'map.yaml': other, 'town.xlsx': book }, 'town.xlsx')).problems).toContain(
    "1:1 has no column 'Bureau', which the mapping names",
  );
});

test('of a workbook a row is left out where a formula without a value stands in a column that the mapping names', async () => {
  const rows = table.trim().replaceAll(';', ',').split('\n');
  const [header = '', first = '', second = ''] = rows;
  const book = (code: string, under: string) =>
    workbookWithFormulas('Offices', [`${header},Code`, `${first},${code}`, second.replace(/1$/, `${under},`)]);
  const { items, problems } = await read({ 'map.yaml': map, 'town.xlsx': await book('=A2', '=A2→1') }, 'town.xlsx');
  expect([problems, items.length]).toEqual([[], 4]);
  const without = await read({ 'map.yaml': map, 'town.xlsx': await book('x', '=A2') }, 'town.xlsx');
  expect(without.problems).toEqual(['3:7 the formula in G3 has no value: the row is left out']);
  expect(without.items.map(({ list }) => list)).toEqual(['organizations', 'posts']);
});

test('a folder with tables and other files: only the tables are read by the mapping, and the mapping is no data', async () => {
  const own = 'source: own\norganizations: [{id: o, name: O, scenarios: [ACTUAL]}]\n';
  const { sources, problems } = await read({ 'map.yaml': map, 'town.csv': table, 'own.yaml': own }, '');
  expect([sources, problems]).toEqual([['own', 'town'], []]);
});

test.each([
  ['an unknown list', map.replace('list: posts', 'list: post'), "11:11 'post' is not a list; did you mean 'posts'?"],
  [
    'an unknown field',
    map.replace('      head:', '      heads:'),
    "16:7 'heads' is not a field of posts; did you mean 'head'?",
  ],
  [
    'a template with half a column',
    map.replace("'town.{Office}.{Under}'", "'town.{Office}.{Under'"),
    "24:26 'template' has a brace that belongs to no {column}",
  ],
  ['a missing column', map.replace('name: Title', 'name: Job'), "1:1 has no column 'Job', which the mapping names"],
  [
    'a column that is there twice',
    map.replace('name: Title', 'name: Under'),
    "1:1 has more than one column 'Under', and the mapping names it: which is meant?",
    table.replace('No;Title', 'No;Under'),
  ],
])('%s is named', async (_, bad, problem, rows = table) => {
  expect((await read({ 'map.yaml': bad, 'town.csv': rows })).problems).toEqual([problem]);
});

test.each([
  ['3/4/2021', 'DD/MM/YYYY', '2021-04-03'],
  ['20210403', 'YYYYMMDD', '2021-04-03'],
  ['030421', 'DDMMYY', '2021-04-03'],
  ['04.2021', 'MM.YYYY', '2021-04'],
  ['14 July 2016', 'DD MMM YYYY', '2016-07-14'],
  ['Sept. 1, 2013', 'MMM DD, YYYY', '2013-09-01'],
  ['01-Jan-13', 'DD-MMMM-YY', '2013-01-01'],
  ['July 2016', 'MMM YYYY', '2016-07'],
  ['1/1/69', 'DD/MM/YY', '2069-01-01'],
  ['1/1/70', 'DD/MM/YY', '1970-01-01'],
  ['1/1/1970', 'DD/MM/YY', null],
  ['14 Juli 2016', 'DD MMM YYYY', null],
  ['3x4x2021', 'DD.MM.YYYY', null],
  ['3421', 'DDMMYY', null],
  ['soon', 'DD/MM/YYYY', null],
])('%s in the form %s is %s', (text, form, date) => {
  expect(dateIn(text, form)).toBe(date);
});

test.each(['DD/MM', 'DD.YYYY', 'MM/MM/YYYY', 'D/M/YYYY', 'YYY', 'Day DD/MM/YYYY', 'soon'])(
  'the form %s is none',
  async (form) => {
    const bad = map.replace('DD.MM.YYYY', form);
    expect((await read({ 'map.yaml': bad, 'town.csv': table })).problems).toEqual([
      "17:35 'date' is no form of a date such as DD/MM/YYYY, DD MMM YYYY or MM/YY",
    ]);
  },
);

test.each([
  ['1949-10-01T00:00:00Z', 19491001],
  ['+1949-10-01T23:00:00.5+08:00', 19491001],
  ['1949-10-01 12:00', 19491001],
  ['1949-10', 19491001],
])('%s needs no form, and is read whatever form is asked', async (since, day) => {
  const rows = table.replace('17.11.2021', since);
  const { items, problems } = await read({ 'map.yaml': map, 'town.csv': rows });
  expect([problems, items[2]]).toMatchObject([[], { from: { day } }]);
  const plain = map.replace('{column: Since, date: DD.MM.YYYY}', 'Since');
  const read2 = await read({ 'map.yaml': plain, 'town.csv': rows.replace('1.4.2020', '2020') });
  expect([read2.problems, read2.items[2]]).toMatchObject([[], { from: { day } }]);
});

test.each(['-0221-01-01T00:00:00Z', '1949-13-01T00:00:00Z', '1949-10-01T', 't1496347862'])(
  '%s is no timestamp of a day',
  async (since) => {
    const plain = map.replace('{column: Since, date: DD.MM.YYYY}', 'Since');
    const rows = table.replace('17.11.2021', since).replace('1.4.2020', '2020');
    const { problems } = await read({ 'map.yaml': plain, 'town.csv': rows });
    expect(problems).toEqual([expect.stringMatching(/^3:20 post 'town.Water.2': 'from' ".+" is not a date \(2003, /)]);
  },
);
