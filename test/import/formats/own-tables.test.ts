import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import writeXlsxFile from 'write-excel-file/node';
import { saidInWorkbook } from './said-in-workbook.js';
import { workbookWithFormulas } from './workbook-with-formulas.js';
import { writeTemplate } from '../../../src/import/write/write-template.js';
import { itemsOf, saidOf } from './said-of.js';

test('a table that is named for a noun lists its items, whatever the order and the case of its columns', async () => {
  const said = await saidOf({
    'organizations.csv':
      '\ufeffName,ID,scenarios,aliases,names,temporary,From\n"Water, office",w.1,ACTUAL,"A; B\\; C",Old|FORMER|2001|2003;Plate|PLATE,no,2003-03\n',
  });
  expect(said.problems).toEqual([]);
  expect(itemsOf(said, 'organizations')).toMatchObject([
    {
      id: 'w.1',
      name: 'Water, office',
      aliases: ['A', 'B; C'],
      names: [
        { text: 'Old', kind: 'FORMER', from: { day: 20010101 }, to: { day: 20030101 } },
        { text: 'Plate', kind: 'PLATE', to: null },
      ],
      temporary: false,
      from: { day: 20030301, precision: 'MONTH' },
    },
  ]);
});

test('one table holds several nouns, each under its name, with a source and comments', async () => {
  const said = await saidOf({
    'town.csv':
      '#source,my-town\n#scenario,ACTUAL\n#organizations\nid,name\n# not this\no.1,Office\n#posts\nid,name,organization,head\np.1,Head,o.1,yes\n',
  });
  expect([said.sources, said.problems]).toEqual([['my-town'], []]);
  expect(said.statements.map(({ id }) => id)).toEqual(['o.1', 'p.1']);
});

test('a line that was to begin a list and is misspelt is named, and no comment', async () => {
  const said = await saidOf({
    'town.csv': '#source,t\n#persons\nid,name\nh.1,First\n#organization\n# organizations of the town\n#see note\n',
  });
  expect(said.problems).toEqual(["town.csv:5:1 '#organization' begins no list; did you mean '#organizations'?"]);
});

test.each([
  ['"A "quoted" B"', 'A "quoted" B'],
  ['"A ""quoted"" B"', 'A "quoted" B'],
  ['"unbal"anced', 'unbalanced'],
  ['A "plain" B', 'A "plain" B'],
  ['"A" ', 'A'],
])('%s says %s', async (written, name) => {
  const said = await saidOf({ 'persons.csv': `name,id\n${written},h.1\n"Next",h.2\n` });
  expect(said.problems).toEqual([]);
  expect(itemsOf(said, 'persons')).toMatchObject([
    { id: 'h.1', name },
    { id: 'h.2', name: 'Next' },
  ]);
});

test.each(['\n', '\r'])('a quotation within quotes ends with its line, if that ends with %j', async (lineBreak) => {
  const said = await saidOf({ 'persons.csv': ['name,id', '"A"b,h.1', '", c",h.2', ''].join(lineBreak) });
  expect(said.problems).toEqual([]);
  expect(itemsOf(said, 'persons')).toMatchObject([
    { id: 'h.1', name: 'Ab' },
    { id: 'h.2', name: ', c' },
  ]);
});

test('blanks around a text are none of it, and a text of blanks is none, whatever the format', async () => {
  const said = await saidOf({
    'a.json': JSON.stringify({
      persons: [
        { id: 'h.1', name: ' First ' },
        { id: 'h.2', name: '  ' },
      ],
    }),
  });
  expect(itemsOf(said, 'persons')).toMatchObject([{ id: 'h.1', name: 'First' }]);
  expect(said.problems).toEqual([expect.stringMatching(/person 'h.2': 'name' must not be empty/)]);
});

test('faults are named at their cells', async () => {
  const said = await saidOf({
    'posts.csv': 'id,name,organization,head,scenarios,hed\np.1,Head,o.1,perhaps,ACTUAL,\np.2,Clerk,,no,ACTUAL,x\n',
    'things.csv': 'id,name\nx,y\n',
  });
  expect(said.problems).toEqual([
    "posts.csv:2:14 post 'p.1': 'head' must be true or false, not \"perhaps\"",
    "posts.csv:3:1 post 'p.2': 'organization' is missing",
    "posts.csv:3:22 post 'p.2': 'hed' is not a field of it; did you mean 'head'?",
    "things.csv:1:1 'things' is not a list of the format: a table is named for one, or begins with '#' and its name",
  ]);
});

test('of two columns with one name the first is taken, and the other is named', async () => {
  const said = await saidOf({ 'persons.csv': 'id,name,NAME\nh.1,First,Second\n' });
  expect(said.problems).toEqual(['persons.csv:1:9 the column has the name of another: it is left out']);
  expect(itemsOf(said, 'persons')).toMatchObject([{ name: 'First' }]);
});

test('the template has a sheet for each noun, and reads as nothing until it is filled in', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-template-'));
  await writeTemplate(join(folder, 't.xlsx'));
  const { value, remarks, faults } = await saidInWorkbook(readFileSync(join(folder, 't.xlsx')));
  rmSync(folder, { recursive: true });
  expect([value, remarks, faults]).toEqual([{}, [], []]);
});

test.each([
  ['a table without rows', { 'organizations.csv': 'id,name,kind\n' }],
  ['a table with a source alone', { 'town.csv': '#source,town\n#organizations\nid,name\n' }],
  [
    'a file with a source and defaults alone',
    { 'town.json': '{"source": "town", "defaults": {"scenario": "ACTUAL"}}' },
  ],
])('%s states nothing, and is no way to take back what its source stated', async (_, files) => {
  const { problems } = await saidOf(files);
  expect(problems).toEqual([expect.stringMatching(/:1:1 is empty: a source that states nothing any more says so/)]);
});

test('what stands beside the name of a noun is named', async () => {
  const said = await saidOf({ 'town.csv': '#posts,id,name,organization\np.1,Head,o.1\n' });
  expect(said.problems).toEqual(["town.csv:1:8 'id' stands beside '#posts': columns are named in the next row"]);
});

test('a dated name of five parts is none', async () => {
  const said = await saidOf({ 'organizations.csv': 'id,name,scenarios,names\no,O,ACTUAL,Foo|FORMER|2003|2004|2005\n' });
  expect(said.problems).toEqual([
    expect.stringMatching(/^organizations\.csv:2:12 .* must be a mapping, not "Foo\|FORMER/),
  ]);
});

test('a file that is no workbook says so', async () => {
  const { faults } = await saidInWorkbook(Buffer.from('no'));
  expect(faults[0]?.reason).toMatch(/^cannot be read as a workbook: /);
});

test('a number of more digits than a workbook keeps is refused where it stands', async () => {
  const data = [
    ['id', 'name', 'code'],
    ['o.1', 'Office', 113301000024818900],
    ['o.2', 'Agency', 330100],
  ];
  const { faults } = await saidInWorkbook(await writeXlsxFile([{ sheet: 'organizations', data }]).toBuffer());
  expect(faults).toEqual([
    {
      file: 'book.xlsx (organizations)',
      line: 2,
      column: 3,
      reason: expect.stringMatching(/^cannot be read: 113301000024818900 is a number of more digits/),
    },
  ]);
});

test('a row with a formula that has no value is named and left out, and one that has a value is read', async () => {
  const rows = ['id,name,code', 'o.1,=A2,=A3→', 'o.2,=A3→Agency,=A3→', 'o.3,Board,=A9→#REF!', '=A9→#N/A,,', ',,=A1'];
  const said = await saidOf({
    'town.xlsx': await workbookWithFormulas('organizations', ['#scenario,ACTUAL', ...rows]),
  });
  expect(said.problems).toEqual([
    'town.xlsx (organizations):3:2 the formula in B3 has no value: the row is left out',
    'town.xlsx (organizations):5:3 the cell C5 has the error #REF!: the row is left out',
    'town.xlsx (organizations):6:1 the cell A6 has the error #N/A: the row is left out',
    'town.xlsx (organizations):7:3 the formula in C7 has no value: the row is left out',
  ]);
  expect(itemsOf(said, 'organizations')).toMatchObject([{ id: 'o.2', name: 'Agency' }]);
});

test('a column that is called as every object has a part is no field', async () => {
  expect((await saidOf({ 'persons.csv': 'id,name,constructor\na,A,x\n' })).problems).toEqual([
    "persons.csv:2:5 person 'a': 'constructor' is not a field of it",
  ]);
});
