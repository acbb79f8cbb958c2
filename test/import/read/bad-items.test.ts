import { expect, test } from '@jest/globals';
import { problemsOf } from '../problems-of.js';
import { unmarked } from '../unmarked.js';

const organization = (fields: string) => `organizations:\n  - {id: o9, name: 九, scenarios: [NOW], ${fields}}`;

test.each([
  [
    'an unknown field',
    organization('▸jurisdicton: j1'),
    "organization 'o9': 'jurisdicton' is not a field of it; did you mean 'jurisdiction'?",
  ],
  [
    'an unknown list',
    '▸organisations: []',
    "'organisations' is not a list of the format; did you mean 'organizations'?",
  ],
  [
    'a value that is none',
    organization('kind: ▸DEPARTMNT'),
    "organization 'o9': 'kind' cannot be \"DEPARTMNT\": did you mean DEPARTMENT?",
  ],
  ['a missing field', 'posts:\n  - ▸{id: p9, name: 长, scenarios: [NOW]}', "post 'p9': 'organization' is missing"],
  [
    'a field that is null',
    'posts:\n  - {id: p9, name: 长, organization: ▸null, scenarios: [NOW]}',
    "post 'p9': 'organization' is missing",
  ],
  [
    'a number for a text',
    'jurisdictions:\n  - {id: j9, name: 北京, level: PROVINCE, code: ▸110000}',
    "jurisdiction 'j9': 'code' must be a text, not 110000: put it in quotes",
  ],
  [
    'a text for a flag',
    organization('archetype: ▸maybe'),
    "organization 'o9': 'archetype' must be true or false, not \"maybe\"",
  ],
  [
    'no scenario',
    'organizations:\n  - {id: o9, name: 九, scenarios: ▸[]}',
    "organization 'o9': 'scenarios' must not be empty",
  ],
  ['an item that is none', 'persons:\n  - ▸张三', 'person: is not a mapping of fields'],
  ['a list that is none', 'persons: ▸张三', "'persons' is not a list"],
  [
    'a date that does not exist',
    organization('from: ▸2003-02-30'),
    "organization 'o9': 'from' \"2003-02-30\" is not a date (2003, 2003-03 or 2003-03-10)",
  ],
  [
    'a date that is none',
    organization('from: ▸2003.5'),
    "organization 'o9': 'from' 2003.5 is not a date (2003, 2003-03 or 2003-03-10)",
  ],
  [
    'the year 0',
    organization("from: ▸'0000'"),
    "organization 'o9': 'from' \"0000\" is not a date (2003, 2003-03 or 2003-03-10)",
  ],
  [
    'a blank around an id',
    'persons:\n  - {id: ▸"h9 ", name: 丙}',
    "person 'h9 ': 'id' has blanks around it, or a line break in it",
  ],
  [
    'an invisible character in an id',
    'persons:\n  - {id: ▸"h\\u200B9", name: 丙}',
    "person 'h\u200b9': 'id' has an invisible character in it",
  ],
  [
    'a NUL',
    'persons:\n  - {id: h9, name: ▸"丙\\0"}',
    "person: 'name' has a character that may not stand in a text (U+0000)",
  ],
  [
    'a control character',
    'persons:\n  - {id: h9, name: ▸"丙\\x07"}',
    "person: 'name' has a character that may not stand in a text (U+0007)",
  ],
  [
    'a mark that turns the writing',
    organization('aliases: [正常, ▸"\\u202Eabc"]'),
    "organization: 'aliases.1' has a character that may not stand in a text (U+202E)",
  ],
  [
    'half a character',
    'persons:\n  - {id: h9, name: ▸"丙\\uD800"}',
    "person: 'name' has a character that may not stand in a text (U+D800)",
  ],
  [
    'a step without a name',
    'mechanisms:\n  - id: M9\n    name: 机制\n    scenario: NOW\n    steps:\n      - ▸{id: M9.1, role: LEAD}',
    "step 'M9.1': 'name' is missing",
  ],
  ['a default that is none', 'defaults: ▸{scenarios: NOW}', "'defaults' has no 'scenarios'"],
  ['a key that is given twice', 'persons: []\n▸persons: []', 'cannot be read: Map keys must be unique'],
  [
    'an item that is not closed',
    'persons:\n  - {id: h9▸',
    'cannot be read: Flow map in block collection must be sufficiently indented and end with a }',
  ],
  [
    'an empty file',
    '▸# nothing',
    "is empty: a source that states nothing any more says so with an empty list ('organizations: []')",
  ],
  [
    'a file with nothing in it but itself',
    '▸{}',
    "is empty: a source that states nothing any more says so with an empty list ('organizations: []')",
  ],
  [
    'an id that would be a comment',
    'persons:\n  - {id: ▸"#h9", name: 甲}',
    "person '#h9': 'id' begins with '#', as a comment of a table does",
  ],
  ['a file that is a list', '▸- a', 'is not a mapping of lists'],
])('refuses %s, and says where', (_, marked, problem) => {
  const { text, place } = unmarked(marked);
  expect(problemsOf(text)).toEqual([`${place} ${problem}`]);
});

test('finds every problem of a file in one go', () => {
  const text = 'persons:\n  - {id: h9}\n  - {id: h8, nam: 丁}\n  - {id: h7, name: 戊}\n  - {name: 己}';
  expect(problemsOf(text)).toEqual([
    "2:5 person 'h9': 'name' is missing",
    "3:5 person 'h8': 'name' is missing",
    "3:14 person 'h8': 'nam' is not a field of it; did you mean 'name'?",
    "5:5 person: 'id' is missing",
  ]);
});

test('says nothing of items that name a bad one: that has been said', () => {
  const text = 'posts:\n  - {id: p9, name: 长, organization: o9, scenarios: [NOW]}\norganizations:\n  - {id: o9}';
  expect(problemsOf(text).map((problem) => problem.split(':')[0])).toEqual(['4', '4']);
});

test('reads JSON with the same places', () => {
  const text =
    '{\n  "persons": [\n    {"id": "h8", "name": "a\\"b]"},\n    {"id": "h9", "name": 7, "x": {"y": []}}\n  ]\n}';
  expect(problemsOf(text, { file: 'bad.json' })).toEqual([
    "4:26 person 'h9': 'name' must be a text, not 7: put it in quotes",
    "4:29 person 'h9': 'x' is not a field of it",
  ]);
});

test('refuses a key that is given twice in JSON', () => {
  const text = '{"persons": [{"id": "h9", "name": "丙", "id": "h8"}]}';
  expect(problemsOf(text, { file: 'bad.json' })).toEqual(["1:40 cannot be read: 'id' is given twice"]);
});

test('says where JSON breaks off', () => {
  expect(problemsOf('{"persons": [', { file: 'bad.json' })[0]).toMatch(/^1:1\d cannot be read: /);
});

test('a comma too many in JSON is named where it is', () => {
  expect(problemsOf('{"persons": [\n  {"id": "h", "name": "H"},\n]}', { file: 'a.json' })).toEqual([
    '2:27 cannot be read: it is no JSON here',
  ]);
});

test('a second document in a file is named where it begins', () => {
  expect(problemsOf('persons: []\n---\npersons: []\n')).toEqual([
    expect.stringMatching(/^\d:1 cannot be read: another document begins here/),
  ]);
});
