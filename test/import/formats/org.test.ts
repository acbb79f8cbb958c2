import { expect, test } from '@jest/globals';
import { itemsOf, saidOf } from './said-of.js';

const turtle = `@prefix org: <http://www.w3.org/ns/org#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix time: <http://www.w3.org/2006/time#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix : <http://example.org/town/> .

:council a org:FormalOrganization ;
  skos:prefLabel "市政府"@zh, "Council"@en, "Rat"@de ;
  skos:altLabel "City hall" ;
  org:hasUnit :leaks ;
  org:identifier "11100000000013006A" ;
  dct:valid "1990-05/.." .
:water a org:PublicOrganization ;
  skos:prefLabel "Water" ;
  org:classification :Department ;
  org:subOrganizationOf :council ;
  dct:created "1991-01-01"^^xsd:date ;
  org:linkedTo :elsewhere .
:leaks a org:OrganizationalUnit ; skos:prefLabel "Leaks" .
:chief a org:Post ; skos:prefLabel "Chief" ; org:postIn :water ; org:heldBy :ann .
:clerk a org:Post ; skos:prefLabel "Clerk" ; org:reportsTo :chief .
:water org:hasPost :clerk .
:ann foaf:name "Ann" ; org:headOf :water .
:bo a foaf:Person ; foaf:name "Bo" ; org:holds :clerk .
[] a org:Membership ; org:member :bo ; org:organization :council ;
  org:role [ skos:prefLabel "Observer" ] ;
  org:memberDuring [ time:hasBeginning [ time:inXSDDate "2001-02-03"^^xsd:date ] ] .
:merger a org:ChangeEvent ; dct:date "1991" ;
  org:originalOrganization :wells, :pipes ; org:resultingOrganization :water .
:wells a org:Organization ; skos:prefLabel "Wells" .
:pipes a org:Organization ; skos:prefLabel "Pipes" ; org:reportsTo :council .
`;

test('Turtle in the vocabulary of ORG is read as our own nouns', async () => {
  const said = await saidOf({ 'town.ttl': turtle });
  expect([said.problems, said.sources]).toEqual([[], ['town']]);
  const cites = ['dataset.town'];
  expect(itemsOf(said, 'documents')).toMatchObject([{ id: 'dataset.town', kind: 'DATASET' }]);
  expect(itemsOf(said, 'organizations')).toMatchObject([
    {
      id: 'town.o.council',
      name: '市政府',
      nameEn: 'Council',
      aliases: ['Rat', 'City hall'],
      uscc: '11100000000013006A',
      from: { day: 19900501, precision: 'MONTH' },
      to: null,
      scenarios: ['ACTUAL'],
      cites,
    },
    { id: 'town.o.water', name: 'Water', kind: 'DEPARTMENT', from: { day: 19910101 } },
    { id: 'town.o.leaks', kind: 'INTERNAL_UNIT' },
    { id: 'town.o.wells' },
    { id: 'town.o.pipes' },
  ]);
  expect(itemsOf(said, 'relations')).toMatchObject([
    { source: 'town.o.leaks', type: 'PART_OF', target: 'town.o.council', scenario: 'ACTUAL', cites },
    { source: 'town.o.water', type: 'SUBORDINATE_TO', target: 'town.o.council' },
    { source: 'town.p.clerk', type: 'SUBORDINATE_TO', target: 'town.p.chief' },
    { source: 'town.o.pipes', type: 'ACCOUNTABLE_TO', target: 'town.o.council' },
  ]);
  expect(itemsOf(said, 'posts')).toMatchObject([
    { id: 'town.p.chief', organization: 'town.o.water', head: true },
    { id: 'town.p.clerk', organization: 'town.o.water', head: false },
    { id: 'town.o.council.m.observer', organization: 'town.o.council' },
  ]);
  expect(itemsOf(said, 'persons')).toMatchObject([{ id: 'town.h.ann', name: 'Ann' }, { id: 'town.h.bo' }]);
  expect(itemsOf(said, 'appointments')).toMatchObject([
    { person: 'town.h.bo', post: 'town.o.council.m.observer', from: { day: 20010203 } },
    { person: 'town.h.ann', post: 'town.p.chief' },
    { person: 'town.h.bo', post: 'town.p.clerk' },
  ]);
  expect(itemsOf(said, 'changeEvents')).toMatchObject([
    { id: 'town.e.merger', kind: 'MERGE', originals: ['town.o.wells', 'town.o.pipes'], resulting: ['town.o.water'] },
  ]);
});

const context = {
  org: 'http://www.w3.org/ns/org#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  '@base': 'http://example.org/',
  name: 'skos:prefLabel',
  unitOf: { '@id': 'org:unitOf', '@type': '@id' },
};

test('a body that is said to be one is no change event, whatever leads to it', async () => {
  const said = await saidOf({
    'town.ttl': [
      '@prefix org: <http://www.w3.org/ns/org#> .',
      '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .',
      '<http://a.example/old> a org:FormalOrganization; skos:prefLabel "Old".',
      '<http://a.example/new> a org:FormalOrganization; skos:prefLabel "New";',
      '  org:resultedFrom <http://a.example/old>.',
    ].join('\n'),
  });
  expect(said.problems).toEqual([
    "town.ttl:5:20 'http://a.example/old' is no change event: that it changed 'http://a.example/new' is left out",
  ]);
  expect(itemsOf(said, 'organizations').map(({ name }) => name)).toEqual(['Old', 'New']);
});

test('JSON-LD is read by the context that it holds', async () => {
  const said = await saidOf({
    'town.jsonld': JSON.stringify({
      '@context': context,
      '@graph': [
        { '@id': 'council', '@type': 'org:Organization', name: 'Council' },
        { '@id': 'leaks', name: { '@value': 'Leaks', '@language': 'en' }, unitOf: 'council' },
      ],
    }),
  });
  expect(said.problems).toEqual([]);
  expect(itemsOf(said, 'organizations')).toMatchObject([
    { id: 'town.o.council', name: 'Council', nameEn: null },
    { id: 'town.o.leaks', name: 'Leaks', nameEn: 'Leaks', kind: 'INTERNAL_UNIT' },
  ]);
});

const orgIri = 'http://www.w3.org/ns/org#';
const expanded = {
  '@id': 'http://e.org/a',
  '@type': [`${orgIri}Organization`],
  'http://www.w3.org/2004/02/skos/core#prefLabel': [{ '@value': 'A' }],
};
const popoloBody = { id: 'a', name: 'A', classification: 'unit' };
const own = { source: 'x', organizations: [{ id: 'x.o.a', name: 'A', scenarios: ['ACTUAL'] }] };
test.each([
  ['with a context', { '@context': context, '@id': 'a', '@type': 'org:Organization', name: 'A' }],
  ['with a graph', { '@context': context, '@graph': [{ '@id': 'a', '@type': 'org:Organization', name: 'A' }] }],
  ['of things in full', [expanded]],
  ['that is one thing in full', expanded],
  ['in Popolo with a context', { '@context': 'http://popoloproject.com/contexts/organization.jsonld', ...popoloBody }],
  ['in Popolo with types', [{ '@type': 'Organization', ...popoloBody }]],
  ['of our own that has words of it', { ...own, organizations: [{ ...own.organizations[0], aliases: ['@id'] }] }],
])('a file .json %s is known by its content', async (_, document) => {
  const said = await saidOf({ 'x.json': `\ufeff${JSON.stringify(document)}` });
  expect(said.problems).toEqual([]);
  expect(itemsOf(said, 'organizations')).toMatchObject([{ id: 'x.o.a', name: 'A' }]);
});

test('a context that is elsewhere is never fetched', async () => {
  const { problems, statements } = await saidOf({ 'x.jsonld': '{"@context": "https://example.org/c", "name": "A"}' });
  expect(statements).toEqual([]);
  expect(problems).toEqual([
    "x.jsonld:1:15 cannot be read as JSON-LD: the context 'https://example.org/c' is not in the file, and none is fetched: write it out in '@context'",
  ]);
});

const start = '@prefix org: <http://www.w3.org/ns/org#> .\n@prefix : <http://example.org/> .\n';
const label = '<http://www.w3.org/2004/02/skos/core#prefLabel>';
test.each([
  ['a line that is not Turtle', ':a org:unitOf\n.', /^x\.ttl:4:\d+ cannot be read: /],
  ['an unknown prefix', ':a a orgs:Post .', /^x\.ttl:3:\d+ cannot be read: Undefined prefix "orgs:"/],
  ['a body without a name', '\n:a a org:Organization .', /^x\.ttl:4:6 organization 'x\.o\.a': 'name' is missing$/],
  ['a post in no body', `:a a org:Post ; ${label} "A" .`, /^x\.ttl:3:6 post 'x\.p\.a': 'organization' is missing$/],
  [
    'no date',
    `:a a org:Organization ;\n${label} "A" ;\n <http://purl.org/dc/terms/created> "soon" .`,
    /^x\.ttl:5:37 organization 'x\.o\.a': 'from' "soon" is not a date/,
  ],
  ['nothing of ORG', ':a :b :c .', /^x\.ttl:1:1 nothing in the vocabulary/],
  [
    'a text for a body',
    `:a a org:Organization ; ${label} "A" ;\n  org:unitOf "B" .`,
    /^x\.ttl:4:14 org:unitOf leads to a text, and not to a thing: it is left out$/,
  ],
  [
    'a membership of nobody',
    `:o a org:Organization ; ${label} "O" .\n:m a org:Membership ; org:organization :o .`,
    /^x\.ttl:4:6 a membership does not name its member: it is left out$/,
  ],
])('%s is named at its line', async (_, text, problem) => {
  const { problems } = await saidOf({ 'x.ttl': `${start}${text}\n` });
  expect(problems).toEqual([expect.stringMatching(problem)]);
});

test('two IRIs with the same end are two things, and an IRI of ours is its id', async () => {
  const said = await saidOf({
    'x.ttl': `${start}<http://e.org/a/w> a org:Organization ; ${label} "A" . <http://e.org/b/w> a org:Organization ; ${label} "B" .
<urn:quanze:o.1> a org:Organization ; ${label} "C" . <http://e.org/c/id> a org:Organization ; ${label} "D" .`,
  });
  expect(itemsOf(said, 'organizations').map(({ id }) => id)).toEqual(['x.o.w', 'x.o.w-2', 'o.1', 'x.o.c.id']);
});

test('a long list of JSON-LD is the same whether read at once or some at a time, with its blank nodes', async () => {
  const context = { org: 'http://www.w3.org/ns/org#', label: 'http://www.w3.org/2004/02/skos/core#prefLabel' };
  const body = (at: number) => ({
    '@id': at === 0 ? '_:top' : `http://e.org/${at}`,
    '@type': 'org:FormalOrganization',
    label: `Body ${at}`,
    ...(at === 0 ? { 'org:identifier': 'top' } : { 'org:subOrganizationOf': { '@id': '_:top' } }),
    'org:hasPost': { '@type': 'org:Post', label: `Post ${at}`, 'org:identifier': `p${at}` },
  });
  const graph = Array.from({ length: 600 }, (_, at) => body(at));
  const said = await saidOf({ 'a.jsonld': JSON.stringify({ '@context': context, '@graph': graph }) });
  expect(said.problems).toEqual([]);
  expect(itemsOf(said, 'organizations')).toHaveLength(600);
  expect(itemsOf(said, 'posts')).toHaveLength(600);
  expect(itemsOf(said, 'relations').filter(({ target }) => target === 'a.o.top')).toHaveLength(599);
  const list = graph.map((each) => ({ '@context': context, ...each }));
  const other = await saidOf({ 'a.jsonld': JSON.stringify(list) });
  expect(other.statements.map(({ id, item }) => [id, item])).toEqual(said.statements.map(({ id, item }) => [id, item]));
});

test('a name in many languages is the English one, in one other language that one, and of two bodies of a post the wider goes without saying', async () => {
  const said = await saidOf({
    'eu.ttl': `@prefix org: <http://www.w3.org/ns/org#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<urn:x:1> a org:Organization ; skos:prefLabel "Komise"@cs, "Commission"@en, "Kommission"@de .
<urn:x:2> a org:Organization ; skos:prefLabel "Comune"@it, "City"@en .
<urn:x:3> a org:Post ; skos:prefLabel "Head"@en ; org:postIn <urn:x:1> ;
  org:postIn <urn:x:2> .
<urn:x:4> a org:OrganizationalUnit ; skos:prefLabel "Unit"@en ; org:unitOf <urn:x:1> .
<urn:x:5> a org:Post ; skos:prefLabel "Clerk"@en ; org:postIn <urn:x:1>, <urn:x:4> .
`,
  });
  expect(itemsOf(said, 'organizations').map(({ name, nameEn, aliases }) => [name, nameEn, aliases])).toEqual([
    ['Commission', 'Commission', ['Komise', 'Kommission']],
    ['Comune', 'City', []],
    ['Unit', 'Unit', []],
  ]);
  expect(said.problems).toEqual(["eu.ttl:5:14 a post is in one body, and 'urn:x:3' in several: this one is left out"]);
  expect(itemsOf(said, 'posts')).toMatchObject([
    { name: 'Head', organization: 'eu.o.1' },
    { name: 'Clerk', organization: 'eu.o.4' },
  ]);
});

const heading = turtle.slice(0, turtle.indexOf(':council a'));

test('persons by the parts of their names, roles by the word of their IRI or as the post that they are, times by what their IRI says', async () => {
  const said = await saidOf({
    'office.ttl': `${heading}
:office a org:Organization ; skos:prefLabel "Office" ; org:hasPost :chief .
:chief a org:Post ; skos:prefLabel "Chief" .
:ann a foaf:Person ; foaf:familyName "Li" ; foaf:givenName "Ann" .
:bo a foaf:Person ; <http://www.w3.org/2006/vcard/ns#fn> "Bo" .
:m1 org:member :ann ; org:organization :office ; org:role :chief ;
  org:memberDuring <http://reference.data.gov.uk/id/gregorian-interval/2012-04-01T00:00:00/P1Y6M> .
:m2 org:member :ann ; org:organization :office ; org:role :head-clerk ; org:memberDuring <http://x.org/id/month/2012-12> .
:m3 org:member :ann ; org:organization :office ; org:role <http://x.org/role/12> ; org:memberDuring :some-time .
`,
  });
  expect(itemsOf(said, 'persons')).toMatchObject([{ name: 'Ann Li' }, { name: 'Bo' }]);
  expect(itemsOf(said, 'posts').map(({ id, name }) => [id, name])).toEqual([
    ['office.p.chief', 'Chief'],
    ['office.o.office.m.head-clerk', 'head-clerk'],
    ['office.o.office.m.member', 'Member'],
  ]);
  expect(itemsOf(said, 'appointments')).toMatchObject([
    { post: 'office.p.chief', from: { day: 20120401 }, to: { day: 20131001 } },
    { post: 'office.o.office.m.head-clerk', from: { day: 20121201, precision: 'MONTH' }, to: { day: 20130101 } },
  ]);
  expect(said.problems).toEqual([
    "office.ttl:17:101 appointment 'office.m.m3': 'from' names the time 'http://example.org/town/some-time', which the file does not describe",
  ]);
});

const uk = 'http://reference.data.gov.uk/id';
const interval = (begin: string, end: string) => `[ time:hasBeginning ${begin} ; time:hasEnd ${end} ]`;
test.each([
  [
    'an instant by its IRI',
    interval(`<${uk}/gregorian-instant/2010-05-06T00:00:00>`, `<${uk}/day/2012-05-06>`),
    20100506,
    20120506,
  ],
  ['a month and a year by their IRIs', interval(`<${uk}/month/2010-05>`, `<${uk}/year/2012>`), 20100501, 20120101],
  [
    'days in their parts',
    interval(
      '[ time:inDateTime [ time:year "2010"^^xsd:gYear ] ]',
      '[ time:inDateTime [ time:year "2012"^^xsd:gYear ; time:month "--03"^^xsd:gMonth ; time:day "---31"^^xsd:gDay ] ]',
    ),
    20100101,
    20120331,
  ],
  [
    'days of a dct:PeriodOfTime',
    '[ <http://www.w3.org/ns/dcat#startDate> "2010-05-06"^^xsd:date ; <http://www.w3.org/ns/dcat#endDate> "2011-05-06" ]',
    20100506,
    20110506,
  ],
  ["a government's year", `<${uk}/government-year/2010-2011>`, 20100401, 20110401],
  ["the last quarter of a government's year", `<${uk}/government-quarter/2010-2011/Q4>`, 20110101, 20110401],
  ['a quarter', `<${uk}/quarter/2010-Q2>`, 20100401, 20100701],
  ['a half', `<${uk}/half/2010-H2>`, 20100701, 20110101],
  ['a day', `<${uk}/day/2010-12-31>`, 20101231, 20110101],
])('a membership during %s is so dated', async (_, during, from, to) => {
  const said = await saidOf({ 'x.ttl': membershipDuring(during) });
  expect(said.problems).toEqual([]);
  expect(itemsOf(said, 'appointments')).toMatchObject([{ from: { day: from }, to: { day: to } }]);
});

test.each([
  [
    "years that are not a government's",
    `<${uk}/government-year/2010-2012>`,
    `'from' names the time '${uk}/government-year/2010-2012', which the file does not describe`,
  ],
  [
    'no such month',
    `<${uk}/month/2010-13>`,
    `'from' names the time '${uk}/month/2010-13', which the file does not describe`,
  ],
  [
    'a week',
    interval('"2010"', `<${uk}/week/2010-W02>`),
    `'to' names the day '${uk}/week/2010-W02', which cannot be read`,
  ],
  [
    'an instant of which nothing is known',
    interval('[ a time:Instant ]', '"2010"'),
    "'from' names a day that is told in no way that can be read",
  ],
  [
    'an interval without an end',
    '[ time:intervalDuring :reign ]',
    "'from' is not told: a time is named, and of its beginning and end nothing can be read",
  ],
  [
    'a length',
    '[ time:hasBeginning "2010" ; time:hasDurationDescription [ time:years 2 ] ]',
    "'to' is told by how long the time is: that is not read",
  ],
])('a membership during %s is refused, and does not hold at all times', async (_, during, problem) => {
  const said = await saidOf({ 'x.ttl': membershipDuring(during) });
  expect(said.problems).toEqual([expect.stringContaining(`appointment 'x.m.m': ${problem}`)]);
  expect(itemsOf(said, 'appointments')).toEqual([]);
});

const membershipDuring = (time: string) => `${heading}
:office a org:Organization ; skos:prefLabel "Office" .
:ann foaf:name "Ann" .
:m org:member :ann ; org:organization :office ; org:memberDuring ${time} .`;

test('a body ends on the day of its dissolution, and a change is of the day on which it ended or else began', async () => {
  const said = await saidOf({
    'x.ttl': `${heading}@prefix prov: <http://www.w3.org/ns/prov#> .
:old a org:Organization ; skos:prefLabel "Old" ;
  <http://schema.org/foundingDate> "1950-01-01" ; <http://www.w3.org/ns/opengov#dissolutionDate> "2000-01-01" .
:older a org:Organization ; skos:prefLabel "Older" ; <http://schema.org/dissolutionDate> "1950" .
:new a org:Organization ; skos:prefLabel "New" .
:began a org:ChangeEvent ; org:originalOrganization :old ; org:resultingOrganization :new ;
  prov:startedAtTime "2000-01-01T00:00:00Z"^^xsd:dateTime .
:ended a org:ChangeEvent ; org:originalOrganization :older ; org:resultingOrganization :old ;
  prov:startedAtTime "1949" ; prov:endedAtTime <${uk}/day/1950-01-01> .
:undated a org:ChangeEvent ; org:originalOrganization :older ; org:resultingOrganization :old ; dct:date :then .
`,
  });
  expect(itemsOf(said, 'organizations')).toMatchObject([
    { from: { day: 19500101 }, to: { day: 20000101 } },
    { to: { day: 19500101, precision: 'YEAR' } },
    { to: null },
  ]);
  expect(itemsOf(said, 'changeEvents')).toMatchObject([{ date: { day: 20000101 } }, { date: { day: 19500101 } }]);
  expect(said.problems).toEqual([
    `x.ttl:18:106 change event 'x.e.undated': 'date' "http://example.org/town/then" is not a date (2003, 2003-03 or 2003-03-10)`,
  ]);
});

test('a registered organization has its legal name; what is told of as only bodies are is one, and asked for its name', async () => {
  const said = await saidOf({
    'x.ttl': `${heading}@prefix rov: <http://www.w3.org/ns/regorg#> . @prefix dc: <http://purl.org/dc/elements/1.1/> .
:a a rov:RegisteredOrganization ; rov:legalName "A" .
:b a org:Organization ; dc:title "B" ; skos:altLabel "Bee" .
:c a foaf:Agent ; rov:legalName "C plc" ; skos:prefLabel "C" ; rov:orgType :plc .
:d org:classification :Department .
:e a foaf:Agent ; foaf:name "E" .
`,
  });
  expect(itemsOf(said, 'organizations')).toMatchObject([
    { id: 'x.o.a', name: 'A' },
    { id: 'x.o.b', name: 'B', aliases: ['Bee'] },
    { id: 'x.o.c', name: 'C' },
  ]);
  expect(said.problems).toEqual(["x.ttl:13:23 organization 'x.o.d': 'name' is missing"]);
});

test('a place that the file names and does not describe is left out; one with a name is a jurisdiction, whatever its type', async () => {
  const said = await saidOf({
    'office.ttl': `${heading}
:a a org:Organization ; skos:prefLabel "A" ; dct:spatial <http://statistics.data.gov.uk/id/E1> .
:b a org:Organization ; skos:prefLabel "B" ; dct:spatial :land .
:land a <http://x.org/County> ; skos:prefLabel "Land" ; dct:isPartOf :world .
`,
  });
  expect(said.problems).toEqual([
    "office.ttl:12:70 names the place 'http://example.org/town/world', which the file does not describe: that is left out",
    "office.ttl:10:58 names the place 'http://statistics.data.gov.uk/id/E1', which the file does not describe: that is left out",
  ]);
  expect(itemsOf(said, 'organizations')).toMatchObject([{ jurisdiction: null }, { jurisdiction: 'office.j.land' }]);
});

test("a name of JSON-LD that would be every object's own is refused", async () => {
  const said = await saidOf({ 'x.jsonld': '{"@context": {\n"__proto__": "http://x.org/"}, "@id": "http://x.org/a"}' });
  expect(said.problems).toEqual(["x.jsonld:2:1 cannot be read as JSON-LD: '__proto__' cannot be a name in it"]);
});
