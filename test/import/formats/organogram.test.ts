import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import writeXlsxFile from 'write-excel-file/node';
import { accountabilityChain } from '../../../src/registry/accountability-chain.js';
import { chooseView } from '../../../src/registry/view.js';
import type { LoadReport } from '../../../src/import/load-report.js';
import { loadFiles } from '../../../src/import/load-files.js';
import { structureOfArea } from '../../../src/analysis/structure-of-area.js';
import { organogramFile } from '../../../src/import/formats/organogram/organogram-file.js';
import type { Store } from '../../../src/store/store.js';
import { itemsBySource } from '../../../src/import/write/stored-items.js';
import { writtenFiles } from '../written-files.js';
import { emptyGraph } from '../../store/writing/empty-graph.js';
import { itemsOf, type Said, saidOf } from './said-of.js';
import { workbookWithFormulas } from './workbook-with-formulas.js';

jest.setTimeout(120_000);

const folder = 'test/import/formats/organograms';
const realFiles = (start: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.startsWith(start))
      .map((name) => [name, readFileSync(`${folder}/${name}`)]),
  );
const counted = (problems: readonly string[]) => {
  const kinds: Record<string, number> = {};
  for (const problem of problems) {
    const kind = problem
      .replace(/^\S+ /, '')
      .replaceAll(/'[^']*'/g, '…')
      .replaceAll(/\(.*\)|\d+ rows|one row/g, '…');
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return kinds;
};

describe('the real sets, and every fault of each', () => {
  const noReference = 'the post … has … for a reference, and cannot be told from others: it is left out';
  const inNone = 'note: … is said of somebody who holds no post: the row is left out';
  const self = 'the post … reports to itself';
  const unknown = 'the post … reports to …, which the file does not list';
  const gone = 'the post … reports to …, which is eliminated';
  const several = 'note: the post … is not the only one at the top …: none is taken for the head';
  const vacant = (verb: string) => `note: the post … is vacant, and … ${verb} to it`;
  test.each([
    [
      'committee_on_climate_change',
      { 'note: the post … reports to itself: no other is at the top, so it is taken for the head': 1 },
    ],
    ['department_for_international_development', { [self]: 3 }],
    ['hm_treasury', { [noReference]: 12, [inNone]: 7 }],
    ['ministry_of_defence', { [inNone]: 9, [several]: 7, [unknown]: 11, [vacant('report')]: 2 }],
    ['ministry_of_justice', { [self]: 1, [unknown]: 2, [vacant('report')]: 1 }],
    ['the_pensions_regulator', { [vacant('report')]: 1 }],
    ['uk_border_agency', { [gone]: 1 }],
  ])('%s', async (name, faults) => {
    const { problems, statements } = await saidOf(realFiles(name));
    expect(counted(problems)).toEqual(faults);
    expect(statements.length).toBeGreaterThan(60);
  });

  test('each at its line and column', async () => {
    const { problems } = await saidOf(realFiles('ministry_of_justice'));
    expect(problems).toEqual([
      "ministry_of_justice-2011-09-30-senior.csv:2:215 the post '150' reports to itself",
      "ministry_of_justice-2011-09-30-senior.csv:28:285 the post '146' reports to '131', which the file does not list",
      "ministry_of_justice-2011-09-30-senior.csv:133:150 the post '134' reports to '131', which the file does not list",
      "ministry_of_justice-2011-09-30-senior.csv:44:4 note: the post '53' is vacant, and 5 rows report to it",
    ]);
  });
});

describe('what a set states', () => {
  let said: Said;
  beforeAll(async () => {
    said = await saidOf(realFiles('committee'));
  });

  test('one source of two files, named for what they have in common', () => {
    expect(said.sources).toEqual(['committee_on_climate_change-2011-09-30']);
    expect(itemsOf(said, 'documents')).toMatchObject([
      { kind: 'DATASET', title: 'committee_on_climate_change-2011-09-30-senior.csv', issuedOn: { day: 20110930 } },
      { kind: 'DATASET', title: 'committee_on_climate_change-2011-09-30-junior.csv' },
    ]);
  });

  test('the organisation under its department, and no unit that is the organisation itself', () => {
    expect(itemsOf(said, 'organizations').map(({ name, kind }) => [name, kind])).toEqual([
      ['Committee on Climate Change', 'OTHER'],
      ['Department of Energy and Climate Change', 'DEPARTMENT'],
    ]);
  });

  test('senior posts by their references, and the one at the top as the head', () => {
    const senior = itemsOf(said, 'posts').filter(({ id }) => String(id).includes('.p.'));
    expect(senior.map(({ id, name, head }) => [id, name, head])).toEqual([
      ['uk.committee-on-climate-change.2011-09-30.p.HOA', 'Head of Adaptation', false],
      ['uk.committee-on-climate-change.2011-09-30.p.CEO', 'Chief Executive', true],
      ['uk.committee-on-climate-change.2011-09-30.p.HCS', 'Head of Corporate Services', false],
      ['uk.committee-on-climate-change.2011-09-30.p.CEC', 'Chief Economist', false],
    ]);
  });

  test('a group of junior posts as one post that says how many it is, and never what it is paid', () => {
    const groups = itemsOf(said, 'posts').filter(({ id }) => String(id).includes('.g.'));
    expect(groups).toHaveLength(29);
    expect(groups[0]).toMatchObject({ name: 'Business Manager (Grade 7)', note: '1 FTE; grade Grade 7; Finance' });
    expect(JSON.stringify(said.statements)).not.toMatch(/46975|85000/);
  });
});

const header =
  'Post Unique Reference,Name,Grade (or equivalent),Job Title,Job/Team Function,Parent Department,Organisation,Unit,Reports to Senior Post,Salary Cost of Reports (£),FTE';
const of = (rows: readonly string[], file = 'office-2020-03-31-senior.csv') =>
  saidOf({ [file]: [header, ...rows].join('\n') });
const post = (
  reference: string,
  reportsTo: string,
  { name = 'Vacant', title = `Work ${reference}`, unit = 'Unit' } = {},
) => `${reference},${name},SCS1,${title},,Office,Office,${unit},${reportsTo},0,1`;

describe('rows as people write them', () => {
  test.each(['XX', 'xx', '', 'N/A', 'None', '-'])("'%s' stands for the top", async (mark) => {
    const said = await of([post('1', mark), post('2', '1')]);
    expect(said.problems.filter((each) => !each.includes('vacant'))).toEqual([]);
    expect(itemsOf(said, 'posts').map(({ head }) => head)).toEqual([true, false]);
  });

  test.each(['N/D', 'TBC', 'unknown', '?'])(
    "'%s' stands for a superior that is not told, and not for the top",
    async (mark) => {
      const said = await of([post('1', 'XX', { name: 'A' }), post('2', mark, { name: 'B' })]);
      expect(said.problems).toEqual([
        `office-2020-03-31-senior.csv:3:37 note: the post '2' reports to '${mark}': to whom is not said`,
      ]);
      expect(itemsOf(said, 'posts').map(({ head }) => head)).toEqual([true, false]);
    },
  );

  test('references that differ in a blank or a dash only are two posts', async () => {
    const said = await of([post('1', 'XX'), post('A-1', '1'), post('A 1', '1'), post('3', 'A 1')]);
    expect(said.problems.filter((each) => !each.includes('vacant'))).toEqual([]);
    expect(itemsOf(said, 'relations').at(-1)).toMatchObject({ target: 'uk.office.2020-03-31.p.A-1.4' });
  });

  test('of two columns with one name the first is read, and the other named', async () => {
    const twice = `${header},Reports to Senior Post`;
    const said = await saidOf({
      'office-2020-03-31-senior.csv': [twice, `${post('1', 'XX')},`, `${post('2', '1')},3`].join('\n'),
    });
    expect(said.problems.filter((each) => !each.includes('vacant'))).toEqual([
      expect.stringMatching(/:1:\d+ the column 'Reports to Senior Post' has the name of another: it is left out$/),
    ]);
  });

  test('a shared post is one post with two holders', async () => {
    const said = await of([
      post('1', 'XX', { name: 'A' }),
      post('2', '1', { name: 'B', title: 'T' }),
      post('2', '1', { name: 'C', title: 'T' }),
    ]);
    expect(said.problems).toEqual([]);
    expect(itemsOf(said, 'posts')).toHaveLength(2);
    expect(itemsOf(said, 'persons').map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    expect(itemsOf(said, 'appointments')).toHaveLength(3);
  });

  test('the department above is that which a row names first, and another is told of', async () => {
    const below = (reference: string, parent: string) =>
      `${reference},A,SCS1,Work ${reference},,${parent},Agency,Unit,${reference === '1' ? 'XX' : '1'},0,1`;
    const said = await of([below('1', ''), below('2', 'Health'), below('3', 'HEALTH'), below('4', 'Home Office')]);
    expect(said.problems).toEqual([
      "office-2020-03-31-senior.csv:5:18 note: 'Home Office' is named above 'Agency', and 'Health' before it: only that counts",
    ]);
    expect(itemsOf(said, 'relations').find(({ type }) => type === 'ACCOUNTABLE_TO')).toMatchObject({
      source: 'uk.agency.2020-03-31',
      target: 'uk.agency.2020-03-31.d.health',
    });
  });

  test('two posts of one reference are a fault of the second', async () => {
    const said = await of([post('1', 'XX', { name: 'A' }), post('1', 'XX', { name: 'B', title: 'Other' })]);
    expect(said.problems).toEqual([
      "office-2020-03-31-senior.csv:3:1 the reference '1' is that of another post in line 2: this one is left out",
    ]);
  });

  test('an eliminated post existed until the day of the file', async () => {
    const said = await of([post('1', 'XX', { name: 'A' }), post('2', '1', { name: 'Eliminated' })]);
    expect(said.problems).toEqual([]);
    expect(itemsOf(said, 'posts')[1]).toMatchObject({ from: null, to: { day: 20200331 } });
    expect(itemsOf(said, 'relations').at(-1)).toMatchObject({ from: null, to: { day: 20200331 } });
  });

  test('empty rows, totals and a header that comes again are no posts', async () => {
    const said = await of([post('1', 'XX', { name: 'A' }), ',,,,,,,,,,', '', 'Total,,,,,,,,,5,5', header]);
    expect(said.problems).toEqual([
      "office-2020-03-31-senior.csv:5:1 note: 'Total' stands in a row of sums, which is no post: it is left out",
    ]);
    expect(itemsOf(said, 'posts')).toHaveLength(1);
  });

  test('a row of sums is none of junior posts either, wherever it says so; a post may be called so', async () => {
    const rows = [
      'Office,1,Clerk,HEO,2',
      'Office,,Total,,2',
      ',,,Grand total,2',
      'Office,,,,2',
      'Office,1,Total Pay Clerk,,0.5',
    ];
    const said = await saidOf({
      'o-2020-03-31-senior.csv': [header, post('1', 'XX', { name: 'A' }), ',,,,,,,,,9,5'].join('\n'),
      'o-2020-03-31-junior.csv': ['Organisation,Reporting Senior Post,Title,Grade,FTE', ...rows].join('\n'),
    });
    const sum = 'stands in a row of sums, which is no post: it is left out';
    expect(said.problems).toEqual([
      `o-2020-03-31-senior.csv:3:12 note: '5' ${sum}`,
      `o-2020-03-31-junior.csv:3:9 note: 'Total' ${sum}`,
      `o-2020-03-31-junior.csv:4:4 note: 'Grand total' ${sum}`,
      `o-2020-03-31-junior.csv:5:11 note: '2' ${sum}`,
    ]);
    expect(itemsOf(said, 'posts').map(({ name }) => name)).toEqual(['Work 1', 'Clerk (HEO)', 'Total Pay Clerk']);
  });

  test('columns in any order and under other names, other separators, title rows, Windows-1252 and marks of byte order', async () => {
    const text = `Organogram of the Café;;;;\r\nReports To;Job title;Organisation name;Post reference;Name of post holder\r\nXX;Chief;Café;1;"Zo"ë\r\n1;"Deputy; Chief";Café;2;N/D\r\n`;
    for (const bytes of [
      Buffer.from(text, 'latin1'),
      Buffer.from(`\ufeff${text}`, 'utf8'),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
    ]) {
      const said = await saidOf({ 'senior data 30 Sept 2019.csv': bytes });
      expect(said.problems).toEqual([]);
      expect(itemsOf(said, 'organizations')).toMatchObject([{ id: 'uk.cafe.2019-09-30', name: 'Café' }]);
      expect(itemsOf(said, 'posts').map(({ name }) => name)).toEqual(['Chief', 'Deputy; Chief']);
      expect(itemsOf(said, 'persons').map(({ name }) => name)).toEqual(['Zoë']);
    }
  });

  test('a quote that is never closed is named where it opens', async () => {
    expect((await of([post('1', 'XX'), '2,"open'])).problems).toEqual([
      'office-2020-03-31-senior.csv:3:3 cannot be read from here on: a quote is opened and never closed',
    ]);
  });

  test('a table that is asked to be an organogram and is none says so', async () => {
    expect((await saidOf({ 'x.csv': 'a,b\n1,2\n' }, 'organogram')).problems).toEqual([
      'x.csv:1:1 is no organogram: no header with a title, and the senior post that it reports to',
    ]);
  });

  test('a file that is named as one, and lacks a column of it, says which', async () => {
    const files = {
      'a-senior.csv': 'Name,Grade,Job Title,Organisation,Reports to Senior Post\nA,SCS1,Chief,Office,XX\n',
      'b-senior.csv': 'Post Unique Reference,Name,Job Title,Organisation,Boss\n1,A,Chief,Office,XX\n',
      'c-senior.csv': 'id,name\n1,A\n',
    };
    expect((await saidOf(files)).problems).toEqual([
      "a-senior.csv:1:1 is no organogram: its header lacks the column 'Post Unique Reference'",
      "b-senior.csv:1:1 is no organogram: its header lacks the column 'Reports to Senior Post'",
      'c-senior.csv:1:1 is no organogram: no header with a title, and the senior post that it reports to',
    ]);
  });

  test('a slip of the pen in the name of a column is seen through and told, and a column that nobody knows is named', async () => {
    const text =
      'Post Unique Refernce,Name,Job Title,Shoe size,Notes,Pay Floor (£),Reports to Senoir Post\n1,A,Chief,9,,1,XX\n';
    const said = await saidOf({ 'o-2020-03-31-senior.csv': text });
    expect(said.problems).toEqual([
      "o-2020-03-31-senior.csv:1:1 note: the column 'Post Unique Refernce' is taken for 'Post Unique Reference'",
      "o-2020-03-31-senior.csv:1:67 note: the column 'Reports to Senoir Post' is taken for 'Reports to Senior Post'",
      "o-2020-03-31-senior.csv:1:37 note: the column 'Shoe size' is none of an organogram: it is not read",
    ]);
    expect(itemsOf(said, 'posts')).toMatchObject([{ name: 'Chief', head: true }]);
  });

  test('what is no text is named for what it is', async () => {
    const files = {
      'a-senior.csv': '<!DOCTYPE html><html><body>404, not found</body></html>',
      'b-senior.csv': Buffer.from('PK\u0003\u0004', 'latin1'),
      'c-senior.csv': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'd.yaml': '%PDF-1.7',
    };
    expect((await saidOf(files)).problems).toEqual([
      'a-senior.csv:1:1 is a web page, and no data file',
      'b-senior.csv:1:1 is a workbook or another packed file, and no text: name it .xlsx, or save it as CSV',
      'c-senior.csv:1:1 is an old workbook (.xls), and no text: save it as .xlsx or CSV',
      'd.yaml:1:1 is a PDF, and no data file',
    ]);
  });

  test('lines of two encodings in one file are each read in their own', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${[header, post('1', 'XX', { name: 'Zoë' })].join('\n')}\n`, 'utf8'),
      Buffer.from(post('2', '1', { name: 'Chloë' }), 'latin1'),
    ]);
    const said = await saidOf({ 'o-2020-03-31-senior.csv': bytes });
    expect(itemsOf(said, 'persons').map(({ name }) => name)).toEqual(['Zoë', 'Chloë']);
  });

  test('rows that a template leaves behind are told of once', async () => {
    const said = await of([post('1', 'XX', { name: 'A' }), ...Array<string>(60).fill(',,,,,,,,,,#REF!'), '\u001a']);
    expect(said.problems).toEqual([
      "office-2020-03-31-senior.csv:3:11 note: '#REF!' says nothing of a post: it and 59 more such rows are left out",
    ]);
  });

  test('a row without an organisation is of the one that all others name; where they name two, of the department', async () => {
    const nameless = (reference: string) => post(reference, '1').replace('Office,Office,Unit', 'Office,,Unit');
    const one = await of([post('1', 'XX'), nameless('2')]);
    expect(itemsOf(one, 'posts')[1]).toMatchObject({ id: 'uk.office.2020-03-31.p.2' });
    expect(one.problems).toContain(
      "office-2020-03-31-senior.csv:3:30 note: names no organisation: taken for 'Office', as all others are",
    );
    const two = await of([post('1', 'XX'), post('3', 'XX').replace('Office,Office', 'Office,Agency'), nameless('2')]);
    expect(two.problems.filter((each) => each.includes('names no'))).toEqual([
      "office-2020-03-31-senior.csv:4:30 note: names no organisation: taken for 'Office'",
    ]);
  });

  test('numbers of posts that are none are named, and none is told of', async () => {
    const said = await saidOf({
      'o-2020-03-31-senior.csv': [header, post('1', 'XX', { name: 'A' }).replace(/1$/, 'full time')].join('\n'),
      'o-2020-03-31-junior.csv': 'Organisation,Reporting Senior Post,Generic Job Title,FTE\nOffice,1,Clerk,0\n',
    });
    expect(said.problems).toEqual([
      "o-2020-03-31-senior.csv:2:42 'full time' is not a number of posts",
      "o-2020-03-31-junior.csv:2:16 note: 'Clerk' stands for no post: 0 FTE",
    ]);
  });

  test('references that are alike for as long as an id is are still those of different posts', async () => {
    const long = 'a'.repeat(150);
    const said = await of([post('1', 'XX'), post(`${long}1`, '1'), post(`${long}2`, `${long}1`)]);
    expect(itemsOf(said, 'posts')).toHaveLength(3);
    expect(itemsOf(said, 'relations').filter(({ id }) => String(id).endsWith('.r'))).toHaveLength(2);
    expect(said.problems.filter((each) => !each.includes('vacant'))).toEqual([]);
  });

  test('what stands for no person makes none: a vacancy and a holder without a name are said of the post', async () => {
    const names = [
      'Jane',
      'Vacant',
      'Post vacant',
      'N/D',
      'Name withheld',
      'Not in post',
      'N/A',
      '',
      'To be confirmed',
      'GAPPED',
      "'Eliminated'",
      'Post to be eliminated',
      'On loan',
    ];
    const said = await of(names.map((name, at) => post(`R${at}`, at === 0 ? 'XX' : 'R0', { name })));
    expect(itemsOf(said, 'persons').map(({ name }) => name)).toEqual(['Jane']);
    expect(itemsOf(said, 'posts').map(({ held }) => held)).toEqual([
      null,
      false,
      false,
      true,
      true,
      null,
      null,
      null,
      null,
      false,
      null,
      null,
      null,
    ]);
  });

  test('the one post of an organisation that reports to nobody of it, but to another, is its head', async () => {
    const elsewhere = (...fields: Parameters<typeof post>) => post(...fields).replace('Office,Office', 'Office,Agency');
    const rows = [post('1', 'XX', { name: 'A' }), post('2', '1', { name: 'B' })];
    const led = [elsewhere('3', '1', { name: 'C' }), elsewhere('4', '3', { name: 'D' })];
    const heads = (said: Said) => itemsOf(said, 'posts').flatMap(({ name, head }) => (head === true ? name : []));
    const one = await of([...rows, ...led]);
    expect([one.problems, heads(one)]).toEqual([[], ['Work 1', 'Work 3']]);
    for (const superior of ['2', 'N/D', '9']) {
      const several = await of([...rows, ...led, elsewhere('5', superior, { name: 'E' })]);
      expect(several.problems[0]).toBe(
        "office-2020-03-31-senior.csv:4:37 note: the post '3' reports to another organisation, and others to nobody of their own either (5): none is taken for the head",
      );
      expect(heads(several)).toEqual(['Work 1']);
    }
  });

  test.each([
    [true, ['ND.', 'N\\D', 'n / d', 'Non-disclosure', 'Not disclosed', '(Not named)']],
    [false, ['Vac', 'VAC.', '[vacant]', 'Empty', 'Unoccupied', 'Vacancy - Grade 6']],
    [null, ['0', '0.00', '—', 'TBD', 't.b.c.', 'N.A.', 'XX', '(xxx)', '#N/A', '#REF!', 'FALSE', '**', '-']],
  ])('a post of which its holder is said to be %s has no person, however it is written', async (said, names) => {
    const { statements } = await of(names.map((name, at) => post(`R${at}`, at === 0 ? 'XX' : 'R0', { name })));
    const list = (noun: string) => statements.filter((each) => each.noun.list === noun).map(({ item }) => item);
    expect(list('persons')).toEqual([]);
    expect(list('posts')).toMatchObject(names.map(() => ({ held: said })));
  });

  test.each(['Xu', 'Nada', 'Emptage', 'Vaclav', 'Noel Tbilisi', 'Mr Vacant Smith', 'A', 'Ng', '李'])(
    "'%s' is a person",
    async (name) => {
      expect(itemsOf(await of([post('1', 'XX', { name })]), 'persons')).toMatchObject([{ name }]);
    },
  );

  test('whoever is paid and in no post has the reference 0 and no name, by the guidance: no fault', async () => {
    const said = await of([post('1', 'XX', { name: 'A' }), post('0', 'XX', { name: 'N/D', title: 'On loan' })]);
    expect(said.problems).toEqual([
      "office-2020-03-31-senior.csv:3:1 note: 'On loan' is said of somebody who holds no post: the row is left out",
    ]);
  });

  test('a row that says nothing of a post is told of, and is none', async () => {
    const said = await of([post('1', 'XX', { name: 'A' }), 'As of March,,,,,,,,,,']);
    expect(said.problems).toEqual([
      "office-2020-03-31-senior.csv:3:1 note: 'As of March' says nothing of a post: the row is left out",
    ]);
    expect(itemsOf(said, 'posts')).toHaveLength(1);
  });

  test('a reference is found again whatever a spreadsheet has made of its number, and where two are alike none is', async () => {
    const said = await of([
      ...[post('1.0', 'XX'), post('002', '1'), post('a7', '2'), post('3', 'A7'), post('4', '3.0')],
      ...[post('05', '1'), post('5.0', '1'), post('6', '5')],
    ]);
    expect(said.problems.filter((each) => !each.includes('vacant'))).toEqual([
      "office-2020-03-31-senior.csv:9:42 the post '6' reports to '5', which the file does not list",
    ]);
    expect(itemsOf(said, 'relations').filter(({ id }) => String(id).endsWith('.r'))).toHaveLength(6);
  });

  test('a row with a value too few or too many is left out, and named where it breaks', async () => {
    const said = await of([
      post('1', 'XX', { name: 'A' }),
      '2,B,SCS1,Head',
      post('3', '1', { name: 'C', title: 'Head, Policy' }),
    ]);
    expect(said.problems).toEqual([
      'office-2020-03-31-senior.csv:3:1 the row ends before the column of the post that it reports to: it is left out',
      "office-2020-03-31-senior.csv:4:47 '1' stands beyond the last column: the row is left out",
    ]);
    expect(itemsOf(said, 'posts')).toHaveLength(1);
  });

  test('a row with a value too many is known by its superior too, and blanks at the end of a row are no values', async () => {
    const rows = [post('1', 'XX'), `${post('2', '1')},,,`, `${post('3', '1', { title: 'Head, Policy' })},`];
    const said = await saidOf({ 'office-2020-03-31-senior.csv': [`${header},Notes`, ...rows].join('\n') });
    expect(said.problems.filter((each) => !each.includes('vacant'))).toEqual([
      'office-2020-03-31-senior.csv:4:1 the row has a value too many, so that what follows stands beside its column: it is left out',
    ]);
    expect(itemsOf(said, 'posts')).toHaveLength(2);
  });

  test('what is no number of posts is named, and not repeated', async () => {
    const said = await of([post('1', 'XX', { name: 'A' }).replace(/,1$/, ',one')]);
    expect(said.problems).toHaveLength(1);
    expect(itemsOf(said, 'posts')[0]).toMatchObject({ note: 'grade SCS1' });
  });

  test('a file without a post or without anything takes nothing back unsaid', async () => {
    expect((await of([])).problems).toEqual(['office-2020-03-31-senior.csv:1:1 lists no post below its header']);
    expect((await saidOf({ 'office-senior.csv': '' })).problems).toMatchObject([/is empty/]);
  });

  test('two files of one name in two folders are two sources with a document each, and halves may have folders of their own', async () => {
    const file = (organisation: string) =>
      [header, post('1', 'XX', { name: 'A' }).replaceAll('Office', organisation)].join('\n');
    const said = await saidOf({
      'one/2016-09-30-organogram-senior.csv': file('One'),
      'two/2016-09-30-organogram-senior.csv': file('Two'),
      'three/senior/2016-09-30.csv': file('Three'),
      'three/junior/2016-09-30.csv': 'Organisation,Reporting Senior Post,Generic Job Title,FTE\nThree,1,Clerk,2\n',
    });
    expect(said.problems).toEqual([]);
    expect(said.sources).toEqual(['one/2016-09-30-organogram', 'three/2016-09-30', 'two/2016-09-30-organogram']);
    expect(itemsOf(said, 'documents').map(({ id }) => id)).toEqual([
      'uk.organogram.one/2016-09-30-organogram-senior',
      'uk.organogram.three/senior/2016-09-30',
      'uk.organogram.three/junior/2016-09-30',
      'uk.organogram.two/2016-09-30-organogram-senior',
    ]);
  });

  test('junior posts alone are told of once, since they would take the place of the whole set', async () => {
    const said = await saidOf({
      'o-2020-03-31-junior.csv':
        'Organisation,Reporting Senior Post,Generic Job Title,FTE\nOffice,1,Clerk,"1,234.5"\nOffice,2,Clerk,.5\n',
    });
    expect(said.problems).toEqual([
      'o-2020-03-31-junior.csv:1:1 no table of senior posts is loaded with this one: to whom its posts report is left out',
    ]);
    expect(itemsOf(said, 'posts')).toHaveLength(2);
  });

  test('what Windows-1252 has beyond Latin-1 is read', async () => {
    const text = [header, post('1', 'XX', { name: 'A', title: 'Head ~ Policy' })].join('\n');
    const bytes = Buffer.from(text, 'latin1').map((byte) => (byte === 0x7e ? 0x96 : byte));
    expect(itemsOf(await saidOf({ 'x-senior.csv': bytes }), 'posts')).toMatchObject([{ name: 'Head – Policy' }]);
  });

  test('groups under an unknown, eliminated or missing senior post are kept, and their lines named', async () => {
    const said = await saidOf({
      'o-2020-03-31-senior.csv': [header, post('1', 'XX', { name: 'A' }), post('2', '1', { name: 'Eliminated' })].join(
        '\n',
      ),
      'o-2020-03-31-junior.csv':
        'Parent Department,Organisation,Unit,Reporting Senior Post,Grade,Generic Job Title,Number of Posts in FTE\nOffice,Office,Unit,9,HEO,Clerk,2\nOffice,Office,Unit,2,HEO,Clerk,1.5\nOffice,Office,Unit,,HEO,Clerk,many\nOffice,Office,Unit,1,HEO,Clerk,1\n',
    });
    expect(said.problems).toEqual([
      "o-2020-03-31-junior.csv:2:20 the posts 'Clerk (HEO)' report to '9', which the senior posts do not list",
      "o-2020-03-31-junior.csv:3:20 the posts 'Clerk (HEO)' report to '2', which is eliminated",
      "o-2020-03-31-junior.csv:4:31 'many' is not a number of posts",
      "o-2020-03-31-junior.csv:4:20 the posts 'Clerk (HEO)' report to nobody: their senior post is missing",
    ]);
    expect(itemsOf(said, 'posts')).toHaveLength(6);
    expect(itemsOf(said, 'relations').filter(({ id }) => String(id).includes('.g.'))).toHaveLength(1);
  });
});

describe('workbooks', () => {
  const cells = (rows: readonly string[]) =>
    rows.map((row) => row.split(',').map((text) => (/^\d+$/.test(text) ? { value: Number(text) } : { value: text })));
  const book = (sheets: Readonly<Record<string, readonly string[]>>) =>
    writeXlsxFile(Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: cells(rows) }))).toBuffer();
  const senior = [header, post('1', 'XX', { name: 'A' }), post('2', '9', { name: 'N/D' })].map(
    (row) => `${row},Valid?`,
  );
  const junior = ['Organisation,Reporting Senior Post,Generic Job Title,Number of Posts in FTE', 'Office,1,Clerk,2'];

  test('the sheets of final data are the two halves of one source, and what they were put together from is passed over', async () => {
    const said = await saidOf({
      'organogram-2019-09-30.xlsx': await book({
        Instructions: ['Fill in the next sheets'],
        'Working senior': senior,
        '(Final data) Senior staff': senior,
        '(Final data) Junior staff': [...junior, ',,,0', 'Office,7,Clerk,1'],
        '(Reference) units': ['Unit', 'Unit'],
      }),
    });
    expect(said.sources).toEqual(['organogram-2019-09-30']);
    expect(said.problems).toEqual([
      "organogram-2019-09-30.xlsx ((Final data) Junior staff):3:4 note: '0' says nothing of a post: the row is left out",
      "organogram-2019-09-30.xlsx ((Final data) Senior staff):3:9 the post '2' reports to '9', which the file does not list",
      "organogram-2019-09-30.xlsx ((Final data) Junior staff):4:2 the posts 'Clerk' report to '7', which the senior posts do not list",
    ]);
    expect(itemsOf(said, 'documents').map(({ id }) => id)).toEqual(['uk.organogram.organogram-2019-09-30']);
    expect(itemsOf(said, 'posts').map(({ id }) => id)).toEqual([
      'uk.office.2019-09-30.p.1',
      'uk.office.2019-09-30.p.2',
      'uk.office.2019-09-30.g.1.clerk.',
      'uk.office.2019-09-30.g.7.clerk.',
    ]);
    expect(itemsOf(said, 'relations').filter(({ id }) => String(id).endsWith('.r'))).toMatchObject([
      { source: 'uk.office.2019-09-30.g.1.clerk.', target: 'uk.office.2019-09-30.p.1' },
    ]);
  });

  test('where no sheet is of the template, each that is an organogram counts; one without any is none', async () => {
    const said = await saidOf(
      { 'o-2019-09-30.xlsx': await book({ Senior: senior.slice(0, 2), Junior: junior }) },
      'organogram',
    );
    expect([said.problems, itemsOf(said, 'posts').length]).toEqual([[], 2]);
    expect((await saidOf({ 'o.xlsx': await book({ A: ['x,y', '1,2'] }) }, 'organogram')).problems).toEqual([
      'o.xlsx:1:1 is no organogram: no sheet of it has a header of one',
    ]);
  });

  test('a formula without a value is none that says a post is at the top; what nobody reads may have none', async () => {
    const rows = [
      `${header},Phone,Valid?`,
      `${post('1', 'XX', { name: 'A' })},=A2,=A2→#N/A`,
      `${post('2', '=A2→1', { name: 'B' })},,`,
      `${post('3', '=A2', { name: 'C' })},,`,
      `${post('4', '=A9→#REF!', { name: 'D' })},,`,
      '=A9,=A9,=A9,=A9,=A9,=A9,=A9,=A9,=A9,=A9,=A9',
      '=A9→#REF!,=A9→#REF!,=A9→#REF!,,,,,,,,',
    ];
    const said = await saidOf({ 'o-2019-09-30.xlsx': await workbookWithFormulas('Senior', rows) });
    expect(said.problems).toEqual([
      "o-2019-09-30.xlsx (Senior):7:1 note: '#REF!' says nothing of a post: the row is left out",
      'o-2019-09-30.xlsx (Senior):4:9 the formula in I4 has no value: the row is left out',
      'o-2019-09-30.xlsx (Senior):5:9 the cell I5 has the error #REF!: the row is left out',
      expect.stringMatching(/Senior\):6:\d+ the formula in \w6 has no value: the row is left out$/),
    ]);
    expect(itemsOf(said, 'posts').map(({ id, head }) => [id, head])).toEqual([
      ['uk.office.2019-09-30.p.1', true],
      ['uk.office.2019-09-30.p.2', false],
    ]);
  });
});

describe('halves and half-years', () => {
  const senior = (date = '') => [header, post('1', 'XX', { name: `A${date}` })].join('\n');
  const junior = 'Organisation,Reporting Senior Post,Generic Job Title,FTE\nOffice,1,Clerk,2\n';

  test.each([
    ['O_31_March_2015_Snr.csv', 'O_31_March_2015_Jnr.csv'],
    ['Staff SCS 31 March 2014.csv', 'Staff non-SCS 31 March 2014.csv'],
    ['Senior Data 30 Sept 2013.csv', 'Junior Data 30 September 2013.csv'],
    ['1-senior-310316-triplestore.csv', '2-junior-310316-triplestore.csv'],
    ['2019-03-31/a.csv', '2019-03-31/b.csv'],
    ['organogram one.csv', 'organogram two.csv'],
  ])('%s and %s are one set, since no others tell of that organisation then', async (one, other) => {
    const said = await saidOf({ [one]: senior(), [other]: junior });
    expect(said.problems.filter((each) => !each.includes('holds at all times'))).toEqual([]);
    expect(said.sources).toHaveLength(1);
    expect(itemsOf(said, 'relations').filter(({ id }) => String(id).endsWith('.r'))).toHaveLength(1);
  });

  test('where two could be the other half, none is', async () => {
    const said = await saidOf({
      'a-2019-03-31.csv': senior(),
      'b-2019-03-31.csv': senior(),
      'c-2019-03-31.csv': junior,
    });
    expect(said.sources).toHaveLength(3);
  });

  test('the day is that of the folder or the title where the name has none, and where none has, that is told', async () => {
    const dates = async (file: string, text = senior()) =>
      itemsOf(await saidOf({ [file]: text }), 'documents').map(({ issuedOn }) => issuedOn);
    expect(await dates('2016-09-30/office/senior.csv')).toMatchObject([{ day: 20160930 }]);
    expect(await dates('senior.csv', `Posts as at 30 September 2016\n${senior()}`)).toMatchObject([{ day: 20160930 }]);
    expect(await dates('2016-09-30/senior.csv')).toMatchObject([{ day: 20160930 }]);
    expect((await saidOf({ 'senior.csv': senior() })).problems).toEqual([
      'senior.csv:1:1 note: neither the file nor its folder is named for a day: it holds at all times',
    ]);
  });

  test('what an earlier set tells of an organisation holds until the day of the next that is loaded with it', async () => {
    const said = await saidOf({
      'o-2011-03-31-senior.csv': senior('1'),
      'o-2011-09-30-senior.csv': senior('2'),
      'o-2012-03-31-senior.csv': senior('3').replaceAll('Office,Office', 'Office,Agency'),
    });
    const period = ({ id, from, to }: Readonly<Record<string, unknown>>) => [id, from, to];
    expect(itemsOf(said, 'posts').map(period)).toMatchObject([
      ['uk.office.2011-03-31.p.1', { day: 20110331 }, { day: 20110930 }],
      ['uk.office.2011-09-30.p.1', { day: 20110930 }, null],
      ['uk.agency.2012-03-31.p.1', { day: 20120331 }, null],
    ]);
    expect(itemsOf(said, 'organizations')[0]).toMatchObject({ id: 'uk.office.2011-03-31', to: { day: 20110930 } });
  });
});

describe('what the name of a file says', () => {
  test.each([
    ['hm_treasury-2011-09-30-senior.csv', '2011-09-30', 'hm_treasury-2011-09-30'],
    ['Office-31.3.2020-junior.csv', '2020-03-31', 'Office-31.3.2020'],
    ['ho_2012-3-31_senior data.csv', '2012-03-31', 'ho_2012-3-31'],
    ['300913-Office-senior.csv', '2013-09-30', '300913-Office'],
    ['130930-Office-senior.csv', '2013-09-30', '130930-Office'],
    ['Office-Sep-13-junior.csv', '2013-09', 'Office-Sep-13'],
    ['20131128-Office-for-20130930-senior.csv', '2013-09-30', '20131128-Office-for-20130930'],
    ['Office-31-02-2013-senior.csv', null, 'Office-31-02-2013'],
    ['Office-2013-02-29-senior.csv', null, 'Office-2013-02-29'],
    ['office2-march-2014-senior.csv', '2014-03', 'office2-march-2014'],
    ['Organogram30sept2013-senior.csv', '2013-09-30', 'Organogram30sept2013'],
    ['Office-20092013-senior.csv', '2013-09-20', 'Office-20092013'],
    ['Organogram of Office (senior) March 2018.csv', '2018-03', 'Organogram of Office March 2018'],
    ['Senior-data-March-31-2017.csv', '2017-03-31', '-March-31-2017'],
    ['Office-Sept-30th,-2013-senior.csv', '2013-09-30', 'Office-Sept-30th,-2013'],
    ['Office-March-12-2017-senior.csv', '2017-03-12', 'Office-March-12-2017'],
    ['Office-Feb-30-2017-senior.csv', null, 'Office-Feb-30-2017'],
    ['Junior-Staff_Office-senior.csv', null, 'Junior-Staff_Office'],
    ['senior_salaries_review-2012-03-31-senior.csv', '2012-03-31', 'senior_salaries_review-2012-03-31'],
    ['Office-Sep-13-FINAL-junior-data.csv-junior.csv', '2013-09', 'Office-Sep-13-FINAL'],
  ])('%s', (file, date, set) => {
    const half = /junior\./.test(file) ? 'junior' : 'senior';
    expect(organogramFile(file)).toMatchObject({ date, set, half });
  });
});

describe('in the graph', () => {
  let store: Store;
  beforeAll(async () => {
    store = await emptyGraph();
    await loadFiles(store, ['seeds/base']);
  });
  afterAll(async () => {
    await store.close();
    await (await emptyGraph()).close();
  });

  test('what costs no fact is told and loaded; loading again changes nothing', async () => {
    const paths = Object.keys(realFiles('the_pensions')).map((name) => `${folder}/${name}`);
    const report = await loadFiles(store, paths);
    expect(report).toMatchObject({ files: 1, applied: true, problems: [{ line: 2, column: 5, harmless: true }] });
    expect(await loadFiles(store, paths)).toMatchObject({ created: 0, unchanged: report.created, problems: [] });
  });

  test('what costs facts is refused, and with skipBad only what is wrong is left out', async () => {
    const paths = [`${folder}/uk_border_agency-2011-09-30-senior.csv`];
    expect(await loadFiles(store, paths)).toMatchObject({ applied: false, problems: [{ line: 45 }] });
    expect(await loadFiles(store, paths, { skipBad: true })).toMatchObject({ applied: true, problems: [{ line: 45 }] });
  });

  test('posts are held and vacant as the file says, without a name', async () => {
    const view = await chooseView(store, { asOf: '2012-01-01' }, 'ACTUAL');
    const { posts } = await structureOfArea(store, 'j.uk', false, view);
    expect(posts).toMatchObject({ vacant: 13, held: 76 + 66 });
  });

  test('the chain of a post follows its reporting lines to the top, its body, and the government', async () => {
    const set = 'uk.the-pensions-regulator.2011-09-30';
    const chain = await accountabilityChain(
      store,
      `${set}.p.226`,
      await chooseView(store, { asOf: '2012-01-01' }, 'ACTUAL'),
    );
    expect(chain.outcome).toBe('REACHES_TOP');
    expect(chain.paths[0]?.steps.map(({ tie, subject }) => `${tie ?? 'from'} ${subject}`)).toEqual([
      `from ${set}.p.226`,
      `SUBORDINATE_TO ${set}.p.201`,
      `SUBORDINATE_TO ${set}.p.300`,
      `IN ${set}`,
      `ACCOUNTABLE_TO ${set}.d.department-for-work-and-pensions`,
      'SUBORDINATE_TO uk.government',
    ]);
  });
});

describe('half-years of one organisation that are loaded at different times', () => {
  let store: Store;
  beforeEach(async () => {
    store = await emptyGraph();
    await loadFiles(store, ['seeds/base']);
  });
  afterEach(() => store.close());

  const half = (date: string, rows: readonly string[]) => ({
    [`o-${date}-senior.csv`]: [header, ...rows].join('\n'),
  });
  const [early, middle, late] = [
    half('2011-03-31', [
      post('1', 'XX', { name: 'A' }),
      post('2', '1', { name: 'B' }),
      post('3', '1', { name: 'Eliminated' }),
    ]),
    half('2011-09', [post('1', 'XX', { name: 'A' })]),
    half('2012-03-31', [post('1', 'XX', { name: 'C' })]),
  ];
  const loaded = async (files: Readonly<Record<string, string>>) => {
    const { folder: path, remove } = writtenFiles(files);
    try {
      const { problems, ...report } = await loadFiles(store, [path]);
      expect(problems).toEqual([]);
      return report;
    } finally {
      remove();
    }
  };
  const reasonsOf = ({ problems }: LoadReport) => problems.map(({ reason }) => reason);
  const held = async () => {
    const all: Record<string, readonly [unknown, unknown]> = {};
    for await (const { items } of itemsBySource(store))
      for (const { id, item } of items) if (id.startsWith('uk.office.')) all[id] = [item['from'], item['to']];
    return all;
  };

  test('each holds until the next, in whatever order and how many at once they are loaded, and loading again changes nothing', async () => {
    await loaded({ ...early, ...middle, ...late });
    const together = await held();
    expect(together).toMatchObject({
      'uk.office.2011-03-31': ['2011-03-31', '2011-09'],
      'uk.office.2011-03-31.p.2': ['2011-03-31', '2011-09'],
      'uk.office.2011-03-31.p.2.r': ['2011-03-31', '2011-09'],
      'uk.office.2011-03-31.p.3': [undefined, '2011-03-31'],
      'uk.office.2011-09.p.1': ['2011-09', '2012-03-31'],
      'uk.office.2012-03-31.p.1': ['2012-03-31', undefined],
    });
    for (const order of [
      [early, middle, late],
      [late, middle, early],
      [early, late, middle],
      [{ ...early, ...late }, middle],
    ]) {
      await (await emptyGraph()).close();
      await loadFiles(store, ['seeds/base']);
      for (const files of order) await loaded(files);
      expect(await held()).toEqual(together);
      for (const files of [early, middle, late, { ...early, ...late }])
        expect(await loaded(files)).toMatchObject({ created: 0, changed: 0, retired: 0 });
    }
  });

  test('the report tells what a later one ended, and a look alone ends nothing', async () => {
    const { created } = await loaded(early);
    const { folder: path, remove } = writtenFiles(middle);
    expect(await loadFiles(store, [path], { dryRun: true })).toMatchObject({ applied: false, retired: 0 });
    expect((await held())['uk.office.2011-03-31']).toEqual(['2011-03-31', undefined]);
    const { changed } = await loadFiles(store, [path]);
    remove();
    // All but the document, its persons and what ended before.
    expect([created, changed]).toEqual([14, 9]);
  });

  test('a half-year that is published anew keeps its end', async () => {
    await loaded(early);
    await loaded(middle);
    const anew = half('2011-03-31', [post('1', 'XX', { name: 'A' }), post('4', '1', { name: 'D' })]);
    await loaded(anew);
    const now = await held();
    expect(now['uk.office.2011-03-31.p.4']).toEqual(['2011-03-31', '2011-09']);
    expect(now['uk.office.2011-03-31.p.2']).toBeUndefined();
  });

  test('a second organogram of one organisation in one month is refused, together with the first or after it', async () => {
    const corrected = { 'corrected-300911-senior.csv': Object.values(middle)[0] ?? '' };
    const again = writtenFiles({ ...middle, ...corrected });
    const [first, second] = ['corrected-300911-senior.csv', 'o-2011-09-senior.csv'].map((name) =>
      join(again.folder, name),
    );
    expect(reasonsOf(await loadFiles(store, [again.folder]))).toContain(
      `tells of 'office' at 2011-09, of which '${first}' tells at 2011-09-30: put parts of one organogram into one file, and give a new version the name of the old`,
    );
    await loaded(middle);
    expect(await loadFiles(store, [first ?? ''])).toMatchObject({
      applied: false,
      problems: [
        {
          file: first,
          reason: expect.stringMatching(/^tells of 'office' at 2011-09-30, of which 'o-2011-09' tells at 2011-09:/),
        },
      ],
    });
    expect(await loadFiles(store, [second ?? ''])).toMatchObject({ applied: true, created: 0, problems: [] });
    await loaded({ 'o-2011-09.yaml': 'organizations: []' });
    expect(await loadFiles(store, [first ?? ''])).toMatchObject({ applied: true, problems: [] });
    again.remove();
  });

  test('an organogram of another organisation under the name of the first is told of, though both are called alike as documents', async () => {
    await loaded(early);
    const other = writtenFiles(
      half('2011-03-31', [post('1', 'XX', { name: 'A' }).replace('Office,Office', 'Office,Other')]),
    );
    expect(reasonsOf(await loadFiles(store, [other.folder]))).toEqual([
      expect.stringMatching(/^states nothing of what 'o-2011-03-31' stated before: all \d+ items of that are retired/),
    ]);
    other.remove();
  });

  test('where a half-year is withdrawn, the one before holds on until the next, or without an end', async () => {
    await loaded({ ...early, ...middle, ...late });
    await loaded({ 'o-2011-09.yaml': 'organizations: []' });
    expect(await held()).toMatchObject({
      'uk.office.2011-03-31.p.2': ['2011-03-31', '2012-03-31'],
      'uk.office.2011-03-31.p.3': [undefined, '2011-03-31'],
    });
    await loaded({ 'o-2012-03-31.yaml': 'organizations: []' });
    expect(await held()).toMatchObject({
      'uk.office.2011-03-31': ['2011-03-31', undefined],
      'uk.office.2011-03-31.p.2.r': ['2011-03-31', undefined],
      'uk.office.2011-03-31.p.3': [undefined, '2011-03-31'],
    });
  });
});
