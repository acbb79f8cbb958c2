import { expect, test } from '@jest/globals';
import { nameOfPerson } from '../../../src/import/formats/popolo/name-of-person.js';
import { isPopolo } from '../../../src/import/formats/popolo/is-popolo.js';
import { itemsOf, saidOf } from './said-of.js';

const town = {
  areas: [
    { id: 'c', name: 'Land', classification: 'country' },
    { id: 't', name: 'Town', classification: 'town', identifier: '77', parent_id: 'c' },
  ],
  organizations: [
    { id: 1, name: 'Town council', classification: 'council', area_id: 't', founding_date: '1990-05' },
    {
      id: 'w',
      name: 'Water department',
      classification: 'Department',
      parent_id: '1',
      dissolution_date: '2020-01-31T00:00:00Z',
      other_names: [{ name: 'WD' }, { name: 'Wells', end_date: '1999' }, { name: 'Water', lang: 'en' }],
      posts: [{ id: 'chief', label: 'Chief', role: 'head', start_date: '2001' }],
    },
    { id: 'l', name: 'Leaks', classification: 'unit', parent_id: 'w' },
  ],
  persons: [
    { id: 'ann', given_name: 'Ann', family_name: 'Li', memberships: [{ post_id: 'chief', start_date: '2001-02-03' }] },
    { id: 'bo', name: 'Bo', memberships: [{ organization_id: '1', role: 'Councillor' }] },
  ],
  memberships: [
    { id: 'm1', person_id: 'ann', organization_id: '1', role: 'Councillor', end_date: null },
    { member_id: 'w', organization_id: '1' },
  ],
  events: [{ id: 'x', name: 'A day' }],
};

test('a document with collections is read as our own nouns, told by its content', async () => {
  const said = await saidOf({ 'town.json': JSON.stringify(town) });
  expect([said.problems, said.sources]).toEqual([[], ['town']]);
  expect(itemsOf(said, 'documents')).toMatchObject([{ id: 'dataset.town', title: 'town.json', kind: 'DATASET' }]);
  expect(itemsOf(said, 'jurisdictions')).toMatchObject([
    { id: 'town.j.c', level: 'CENTRAL' },
    { id: 'town.j.t', level: 'TOWNSHIP', code: '77', partOf: 'town.j.c' },
  ]);
  expect(itemsOf(said, 'organizations')).toMatchObject([
    {
      id: 'town.o.1',
      kind: 'GOVERNMENT',
      jurisdiction: 'town.j.t',
      from: { day: 19900501, precision: 'MONTH' },
      scenarios: ['ACTUAL'],
      cites: ['dataset.town'],
    },
    {
      id: 'town.o.w',
      kind: 'DEPARTMENT',
      nameEn: 'Water',
      aliases: ['WD'],
      names: [{ text: 'Wells', kind: 'FORMER', to: { day: 19990101 } }],
      to: { day: 20200131 },
    },
    { id: 'town.o.l', kind: 'INTERNAL_UNIT' },
  ]);
  expect(itemsOf(said, 'relations')).toMatchObject([
    { source: 'town.o.w', type: 'SUBORDINATE_TO', target: 'town.o.1' },
    { source: 'town.o.l', type: 'PART_OF', target: 'town.o.w' },
    { source: 'town.o.w', type: 'MEMBER_OF', target: 'town.o.1' },
  ]);
  expect(itemsOf(said, 'posts')).toMatchObject([
    { id: 'town.p.chief', name: 'Chief', organization: 'town.o.w', head: true },
    { id: 'town.o.1.m.councillor', name: 'Councillor', organization: 'town.o.1', head: false },
  ]);
  expect(itemsOf(said, 'appointments')).toMatchObject([
    { id: 'town.h.ann.m', person: 'town.h.ann', post: 'town.p.chief', from: { day: 20010203 } },
    { id: 'town.h.bo.m', person: 'town.h.bo', post: 'town.o.1.m.councillor' },
    { id: 'town.m.m1', person: 'town.h.ann', post: 'town.o.1.m.councillor', to: null },
  ]);
});

test('a list of one class is read by the fields that the class has', async () => {
  const said = await saidOf({ 'people.json': '[{"id": "a", "name": "Ann", "birth_date": "1970"}]' });
  expect(itemsOf(said, 'persons')).toMatchObject([{ id: 'people.h.a', name: 'Ann' }]);
});

test('what is wrong is named at its line and column, and the rest is read', async () => {
  const said = await saidOf({
    'bad.json': `{
  "organizations": [
    {"id": "a", "name": "A", "classification": "guild", "founding_date": "spring"},
    {"name": "Nameless", "classification": "unit"},
    7
  ],
  "persons": [{"id": "p"}],
  "memberships": [
    {"person_id": "p"}],
  "areas": {}
}`,
  });
  expect(said.problems).toEqual([
    "bad.json:10:12 'areas' is not a list",
    'bad.json:5:5 is not a mapping of fields: it is left out',
    "bad.json:3:48 note: 'guild' is not a kind of body that is known: OTHER is taken",
    'bad.json:4:5 an organization has no id: it is left out',
    'bad.json:9:5 a membership does not name a post or an organization: it is left out',
    `bad.json:3:74 organization 'bad.o.a': 'from' "spring" is not a date (2003, 2003-03 or 2003-03-10)`,
    "bad.json:7:15 person 'bad.h.p': 'name' is missing",
  ]);
});

test.each([
  ['a source', { source: 'x', organizations: [{ id: 'a', classification: 'unit' }] }, false],
  ['a list of ours', { organizations: [{ id: 'a', parent_id: 'b' }], relations: [] }, false],
  ['our lists', { organizations: [{ id: 'a', name: 'A', kind: 'OTHER' }], posts: [], persons: [] }, false],
  ['nothing', {}, false],
  ['a parent', { organizations: [{ id: 'a', parent_id: 'b' }] }, true],
])('what has %s is told apart', (_, value, popolo) => {
  expect(isPopolo(value)).toBe(popolo);
});

test('an id of ours comes back as it was', async () => {
  const said = await saidOf({
    'x.json': '{"organizations": [{"id": "urn:quanze:o.%E5%8A%9E", "name": "办", "classification": "OTHER"}]}',
  });
  expect(itemsOf(said, 'organizations')).toMatchObject([{ id: 'o.办' }]);
});

test('a membership of a legislative term holds as long as the term, where it gives no dates itself', async () => {
  const said = await saidOf({
    'house.json': JSON.stringify({
      events: [{ id: 'term/1', classification: 'legislative period', start_date: '2010', end_date: '2012-05' }],
      organizations: [{ id: 'house', name: 'House', classification: 'legislature' }],
      persons: [{ id: 'a', name: 'A', gender: 'female' }],
      memberships: [
        { person_id: 'a', organization_id: 'house', legislative_period_id: 'term/1' },
        { person_id: 'a', organization_id: 'house', legislative_period_id: 'term/1', start_date: '2011', end_date: '' },
        { person_id: 'a', organization_id: 'house', legislative_period_id: 'term/2' },
      ],
    }),
  });
  expect(said.problems).toEqual([]);
  const end = { day: 20120501, precision: 'MONTH' };
  expect(itemsOf(said, 'appointments')).toMatchObject([
    { from: { day: 20100101, precision: 'YEAR' }, to: end },
    { from: { day: 20110101, precision: 'YEAR' }, to: end },
    { from: null, to: null },
  ]);
});

test('what is written out inside of others is one record, and whoever is named there alone is stated too', async () => {
  const membership = { id: 'm', role: 'Chef', start_date: '1972-01' };
  const said = await saidOf({
    'inn.json': JSON.stringify({
      persons: [
        { id: 'john', name: 'John', memberships: [{ ...membership, organization_id: 'inn', post_id: 'chef' }] },
      ],
      organizations: [
        {
          id: 'inn',
          name: 'Inn',
          classification: 'company',
          posts: [{ id: 'chef', label: 'Chef' }],
          children: [{ id: 'bar', name: 'Bar' }],
        },
      ],
      posts: [
        {
          id: 'chef',
          label: 'Chef',
          organization_id: 'inn',
          role: 'head',
          organization: { id: 'inn', name: 'The inn' },
        },
      ],
      memberships: [
        {
          ...membership,
          organization: { id: 'inn', name: 'I' },
          person: { id: 'john', name: 'J' },
          post: { id: 'chef' },
        },
        {
          id: 'n',
          person: { id: 'amy', name: 'Amy' },
          organization: { id: 'club', name: 'Club' },
          post: { id: 'boss', label: 'Boss' },
        },
        { id: 'n', person_id: 'john', organization_id: 'inn', role: 'Waiter' },
      ],
    }),
  });
  expect(said.problems).toEqual([]);
  expect(itemsOf(said, 'organizations').map(({ id, name }) => [id, name])).toEqual([
    ['inn.o.inn', 'Inn'],
    ['inn.o.bar', 'Bar'],
    ['inn.o.club', 'Club'],
  ]);
  expect(itemsOf(said, 'relations')).toMatchObject([{ source: 'inn.o.bar', target: 'inn.o.inn' }]);
  expect(itemsOf(said, 'posts')).toMatchObject([
    { id: 'inn.p.chef', name: 'Chef', organization: 'inn.o.inn', head: true },
    { id: 'inn.p.boss', organization: 'inn.o.club' },
    { id: 'inn.o.inn.m.waiter' },
  ]);
  expect(itemsOf(said, 'persons')).toMatchObject([{ name: 'John' }, { name: 'Amy' }]);
  // Two memberships of one id that contradict each other are both stated, to be refused.
  expect(itemsOf(said, 'appointments')).toMatchObject([
    { id: 'inn.m.m', person: 'inn.h.john', post: 'inn.p.chef', from: { day: 19720101 } },
    { id: 'inn.m.n', person: 'inn.h.amy', post: 'inn.p.boss' },
    { id: 'inn.m.n', person: 'inn.h.john', post: 'inn.o.inn.m.waiter' },
  ]);
});

test('a place that the file does not describe is left out, and what lies there is not', async () => {
  const said = await saidOf({
    'us.json': JSON.stringify({
      areas: [{ id: 'ca', name: 'California', parent_id: 'us' }],
      organizations: [
        { id: 'a', name: 'A', area_id: 'ca', classification: 'unit' },
        { id: 'b', name: 'B', area_id: 'ocd/us', classification: 'unit' },
      ],
    }),
  });
  expect(said.problems).toEqual([
    "us.json:1:54 names the place 'us', which the file does not describe: that is left out",
    "us.json:1:170 names the place 'ocd/us', which the file does not describe: that is left out",
  ]);
  expect(itemsOf(said, 'organizations')).toMatchObject([{ jurisdiction: 'us.j.ca' }, { jurisdiction: null }]);
  expect(itemsOf(said, 'jurisdictions')).toMatchObject([{ partOf: null }]);
});

test('the answer of an API is read for the list in it; a collection that Popolo does not know is told of', async () => {
  const answer = await saidOf({ 'page.json': '{"page": 1, "result": [{"id": "a", "name": "A", "gender": "x"}]}' });
  expect(itemsOf(answer, 'persons')).toHaveLength(1);
  const people = await saidOf({
    'p.json': '{"persons": [{"id": "a", "name": "A", "gender": "x"}], "people": [{"id": "b"}], "meta": {}}',
  });
  expect(people.problems).toEqual(["p.json:1:56 note: 'people' is no collection of Popolo: it is not read"]);
});

test('a member may be written out or a text, and is a body where it is known as one; a body named in a text is named by its id', async () => {
  const said = await saidOf({
    'gov.json': JSON.stringify({
      organizations: [
        { id: 'gov', name: 'Gov', classification: 'government', other_names: ['Katainen I', { name: 'K1' }] },
        { id: 'a', name: 'Party A', classification: 'party', parent: 'gov' },
      ],
      persons: [{ id: 'hal', name: 'Hal' }],
      memberships: [
        { organization: 'gov', member: { id: 'a', name: 'A' } },
        { organization_id: 'gov', member: { id: 'b', name: 'Party B', '@type': 'Organization' } },
        { organization_id: 'gov', member: 'hal', role: 'PM' },
        { organization_id: 'gov', member: { id: 'ida', name: 'Ida' } },
        { organization_id: 'gov', member_id: 'nobody' },
        { organization_id: 'gov', member: { id: 'no-one' } },
        { organization_id: 'gov', member: { id: 'hal' }, role: 'Member' },
        { organization: ['gov'], person_id: 'hal' },
      ],
    }),
  });
  expect(itemsOf(said, 'organizations')).toMatchObject([
    { id: 'gov.o.gov', aliases: ['Katainen I', 'K1'] },
    { id: 'gov.o.a' },
    { id: 'gov.o.b', name: 'Party B' },
  ]);
  expect(itemsOf(said, 'persons')).toMatchObject([{ name: 'Hal' }, { name: 'Ida' }]);
  expect(itemsOf(said, 'relations')).toMatchObject([
    { source: 'gov.o.a', type: 'SUBORDINATE_TO', target: 'gov.o.gov' },
    { source: 'gov.o.a', type: 'MEMBER_OF', target: 'gov.o.gov' },
    { source: 'gov.o.b', type: 'MEMBER_OF', target: 'gov.o.gov' },
  ]);
  expect(itemsOf(said, 'appointments')).toMatchObject([
    { person: 'gov.h.hal', post: 'gov.o.gov.m.pm' },
    { person: 'gov.h.ida', post: 'gov.o.gov.m.member' },
    { person: 'gov.h.hal', post: 'gov.o.gov.m.member' },
  ]);
  expect(said.problems.map((each) => each.replace(/^gov.json:\d+:\d+ /, ''))).toEqual([
    'is not a mapping of fields: it is left out',
    "a membership names the member 'nobody', which the file describes neither as a body nor as a person: it is left out",
    "a membership names the member 'no-one', which the file describes neither as a body nor as a person: it is left out",
    'a membership does not name a post or an organization: it is left out',
  ]);
});

const main = { given_name: 'Diane', family_name: 'Abbott', note: 'Main' };
test.each([
  ['its name', { name: 'Ann', given_name: 'Anna' }, 'Ann'],
  ['its parts', { name: '', given_name: 'Ann', family_name: 'Li', other_names: [{ name: 'A. Li' }] }, 'Ann Li'],
  [
    'the main one of its other names',
    { other_names: [{ given_name: 'Dianne', note: 'Alternate' }, main] },
    'Diane Abbott',
  ],
  [
    'the last main one',
    {
      other_names: [
        { ...main, family_name: 'Now', start_date: '2001' },
        { ...main, end_date: '2001' },
        { ...main, family_name: 'Ago', end_date: '1990' },
      ],
    },
    'Diane Now',
  ],
  [
    'an honour',
    { other_names: [{ ...main, honorific_prefix: 'Lord', lordname: 'Ackner', lordofname: '' }] },
    'Lord Ackner',
  ],
  ['an office', { honorific_prefix: 'Bishop', lordname: '', lordofname: 'Bath' }, 'Bishop of Bath'],
  ['a mere text', { other_names: ['Ann'] }, 'Ann'],
  ['nothing, where it has no name', { honorific_prefix: 'Dr', other_names: [{ note: 'Main' }] }, undefined],
])('a person is called by %s', (_, person, name) => {
  expect(nameOfPerson(person)).toBe(name);
});

test('a record that redirects is another id of another one, and whoever is named by it is the other', async () => {
  const said = await saidOf({
    'mps.json': JSON.stringify({
      organizations: [{ id: 'house', name: 'House', classification: 'chamber' }],
      persons: [
        { id: 'a', other_names: [main] },
        { id: 'b', redirect: 'c' },
        { id: 'c', redirect: 'a' },
        { id: 'd', redirect: 'd' },
      ],
      memberships: [
        { id: 'm', person_id: 'b', organization_id: 'house' },
        { id: 'n', redirect: 'm' },
      ],
    }),
  });
  expect(itemsOf(said, 'persons')).toMatchObject([{ id: 'mps.h.a', name: 'Diane Abbott' }]);
  expect(itemsOf(said, 'appointments')).toMatchObject([{ id: 'mps.m.m', person: 'mps.h.a' }]);
  expect(said.problems.map((each) => each.replace(/^mps.json:\d+:\d+ /, ''))).toEqual([
    "note: 'b' is another id of 'c', and no record of its own",
    "note: 'c' is another id of 'a', and no record of its own",
    "note: 'd' is another id of 'd', and no record of its own",
    "note: 'n' is another id of 'm', and no record of its own",
  ]);
});

test('an answer whose list begins with a line is read as others are', async () => {
  const answer = { _items: [{ _id: '5', id: '5', name: 'Committee', classification: 'commission' }], _links: {} };
  const said = await saidOf({ 'a.json': JSON.stringify(answer) });
  expect([said.problems, itemsOf(said, 'organizations')]).toMatchObject([[], [{ id: 'a.o.5', name: 'Committee' }]]);
});

const nothing = 'nothing of Popolo is described: no areas, organizations, persons or posts';
test.each([
  ['an answer with nothing in it', '{"result": []}', [`1:1 ${nothing}`]],
  ['a list', '[]', [`1:1 ${nothing}`]],
  ['events alone', '{"events": [{"id": "e"}]}', [`1:1 ${nothing}`]],
  [
    'a collection that is none',
    '{"folk": [{"id": "a"}]}',
    [`1:1 ${nothing}`, "1:2 note: 'folk' is no collection of Popolo: it is not read"],
  ],
])('%s is refused, as nothing of it could be read', async (_, text, problems) => {
  const said = await saidOf({ 'n.json': text }, 'popolo');
  expect(said.problems).toEqual(problems.map((each) => `n.json:${each}`));
  expect(said.statements).toEqual([]);
});

test('a source that says with an empty list that it states nothing any more is read', async () => {
  const said = await saidOf({ 'n.json': '{"organizations": []}' }, 'popolo');
  expect(said.problems).toEqual([`n.json:1:1 note: ${nothing}`]);
  expect(said.statements.map(({ id }) => id)).toEqual(['dataset.n']);
});
