import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../../src/api/limits/limits.js';
import { getOperationAST, parse } from 'graphql';
import { operationRefusal } from '../../../src/api/limits/operation-refusal.js';
import { said, SCHEMA } from './sample.js';

const badInput = (argument: string) =>
  expect.objectContaining({ name: 'Refusal', code: 'BAD_USER_INPUT', argument }) as unknown;
const TOO_COMPLEX = expect.objectContaining({ name: 'Refusal', code: 'QUERY_TOO_COMPLEX' }) as unknown;

describe('page size', () => {
  const literal = (first: string) => said(`{ organizations(first: ${first}) { totalCount } }`);
  const variable = (first: unknown) =>
    said('query ($n: Int) { organizations(first: $n) { totalCount } }', { n: first });

  test('1 to 100 are pages', () => {
    expect([literal('1'), literal('100'), literal('null'), variable(1), variable(100), variable(null)]).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
  });

  test.each([0, -1, 101, 2_147_483_647])('%i is none', (first) => {
    expect(literal(String(first))).toEqual(badInput('first'));
    expect(variable(first)).toEqual(badInput('first'));
  });

  test('as the default of a variable', () => {
    const query = 'query ($n: Int = 101) { organizations(first: $n) { totalCount } }';
    expect(said(query)).toEqual(badInput('first'));
    expect(said(query, { n: 100 })).toBeUndefined();
  });

  test('within fragments and nested fields', () => {
    const query =
      '{ organizations { nodes { ...F } } } fragment F on Organization { subordinates(first: 101) { totalCount } }';
    expect(said(query)).toEqual(badInput('first'));
  });

  test('only of the operation that is executed', () => {
    const query =
      'query A { organizations(first: 101) { totalCount } } query B { organizations(first: 1) { totalCount } }';
    expect(said(query, {}, 'A')).toEqual(badInput('first'));
    expect(said(query, {}, 'B')).toBeUndefined();
  });
});

describe('list arguments', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `o.${index}`);

  test('hold 100 entries and not 101, written out or as a variable', () => {
    const variable = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(said(`{ nodes(ids: ${JSON.stringify(ids(100))}) { id } }`)).toBeUndefined();
    expect(said(`{ nodes(ids: ${JSON.stringify(ids(101))}) { id } }`)).toEqual(badInput('ids'));
    expect(said(variable, { ids: ids(100) })).toBeUndefined();
    expect(said(variable, { ids: ids(101) })).toEqual(badInput('ids'));
  });

  test('within lists and input fields, under the name of the field', () => {
    expect(said('query ($l: [[ID!]]) { nodesOf(list: $l) { id } }', { l: [ids(101)] })).toEqual(badInput('list'));
    const kinds = Array.from({ length: 101 }, () => 'GOVERNMENT');
    const query = 'query ($w: Filter) { organizations(where: $w) { totalCount } }';
    expect(said(query, { w: { kinds } })).toEqual(badInput('kinds'));
    expect(said(query, { w: { all: [{ not: { kinds } }] } })).toEqual(badInput('kinds'));
    expect(said(`{ organizations(where: { kinds: [${kinds.join(' ')}] }) { totalCount } }`)).toEqual(badInput('kinds'));
  });

  test('a variable that nobody uses is nobody’s argument', () => {
    expect(said('{ node(id: 1) { id } }', { ids: ids(10_000) })).toBeUndefined();
  });

  test('nesting ends somewhere', () => {
    const deep = (levels: number): unknown => (levels === 0 ? 'x' : [deep(levels - 1)]);
    const query = 'query ($l: [[ID!]]) { nodesOf(list: $l) { id } }';
    expect(said(query, { l: deep(LIMITS.valueDepth + 1) })).toEqual(badInput('list'));
    expect(said(query, { l: JSON.parse(`${'['.repeat(40_000)}${']'.repeat(40_000)}`) as unknown })).toEqual(
      badInput('list'),
    );
  });
});

describe('text', () => {
  const variable = (text: string) => said('query ($t: String!) { search(text: $t) { id } }', { t: text });
  const good = [
    '国家发展和改革委员会',
    'e\u0301 stays as it is',
    '𠮷野',
    '👩‍👩‍👧',
    'a\u00a0b',
    '',
    '"; MATCH (n) DETACH DELETE n //',
  ];
  const bad: [string, string][] = [
    ['NUL', '\u0000'], ['tab', '\t'], ['line feed', '\n'], ['escape', '\u001b'], ['delete', '\u007f'], ['C1', '\u0085'],
    ['lone high surrogate', '\ud842'], ['lone low surrogate', '\udfb7'], ['surrogates the wrong way round', '\udfb7\ud842'],
    ['right-to-left override', '\u202e'], ['left-to-right mark', '\u200e'], ['Arabic letter mark', '\u061c'], ['isolate', '\u2066'],
  ]; // prettier-ignore

  test.each(good)('lets %j through', (text) => {
    expect(variable(text)).toBeUndefined();
    expect(said(`{ search(text: ${JSON.stringify(text)}) { id } }`)).toBeUndefined();
  });

  test.each(bad)('refuses %s', (_, character) => {
    const text = `北京${character}市`;
    expect(variable(text)).toEqual(badInput('text'));
    const escaped = text.replace(/[^\p{L}]/gu, (each) => `\\u{${(each.codePointAt(0) ?? 0).toString(16)}}`);
    // A lone surrogate cannot be written in a document at all: graphql-js refuses the escape.
    if (!/\p{Cs}/u.test(character)) expect(said(`{ search(text: "${escaped}") { id } }`)).toEqual(badInput('text'));
  });

  test('names the character and does not repeat it', () => {
    expect(variable('\u202e')?.message).toBe('"text" has the forbidden character U+202E.');
  });

  test('in lists, input fields and the names of input fields', () => {
    expect(said('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['o.a', 'o.\u0000'] })).toEqual(
      badInput('ids'),
    );
    const query = 'query ($w: Filter) { organizations(where: $w) { totalCount } }';
    expect(said(query, { w: { not: { nameContains: '\u2067' } } })).toEqual(badInput('nameContains'));
    expect(said(query, { w: { 'na\u202eme': 1 } })).toEqual(badInput('where'));
  });

  test(`is at most ${LIMITS.textLength} long`, () => {
    expect(variable('权'.repeat(LIMITS.textLength))).toBeUndefined();
    expect(variable('权'.repeat(LIMITS.textLength + 1))).toEqual(badInput('text'));
  });
});

describe('cost', () => {
  const pages = (outer: number, inner: number) =>
    `{ organizations(first: ${outer}) { nodes { subordinates(first: ${inner}) { nodes { id } } } } }`;

  test('nested pages multiply', () => {
    expect(said(pages(100, 95))).toBeUndefined();
    expect(said(pages(100, 100))).toEqual(TOO_COMPLEX);
  });

  test(`holds at ${LIMITS.cost} and refuses one more`, () => {
    const query = (rest: number) => `{
      organizations(first: 98) { nodes { subordinates(first: 100) { nodes { id } } a: id b: id } }
      node(id: 1) { ${'id '.repeat(rest)} } }`;
    const rest = LIMITS.cost - (1 + 98 * (1 + (1 + 100 * (1 + 1)) + 2)) - 1;
    expect(said(query(rest))).toBeUndefined();
    expect(said(query(rest + 1))).toEqual(TOO_COMPLEX);
  });

  test('takes page sizes from variables, their defaults and the schema’s, each time anew', () => {
    const query = `query ($n: Int = 100) { organizations(first: $n) { nodes { subordinates(first: $n) { nodes { id } } } } }`;
    expect(said(query, { n: 10 })).toBeUndefined();
    expect(said(query, { n: null })).toBeUndefined();
    expect(said(query)).toEqual(TOO_COMPLEX);
    expect(said(query, { n: 10 })).toBeUndefined();
    expect(
      said('{ organizations { nodes { subordinates { nodes { subordinates { nodes { id } } } } } } }'),
    ).toBeUndefined();
    expect(
      said(
        '{ organizations { nodes { subordinates { nodes { subordinates { nodes { subordinates { nodes { id } } } } } } } } }',
      ),
    ).toEqual(TOO_COMPLEX);
  });

  test('is not remembered across what matters', () => {
    const document = parse(
      'query ($n: Int = 100) { organizations(first: $n) { nodes { subordinates(first: $n) { nodes { id } } } } }',
    );
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    const asked = [{ n: null }, {}, { n: 10 }, { n: 100 }, { n: null }, {}].map(
      (variables) => operationRefusal({ schema: SCHEMA, document, operation, variables })?.code,
    );
    expect(asked).toEqual([
      undefined,
      'QUERY_TOO_COMPLEX',
      undefined,
      'QUERY_TOO_COMPLEX',
      undefined,
      'QUERY_TOO_COMPLEX',
    ]);
  });

  test('multiplies by the number of ids and by plain lists', () => {
    const query =
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Organization { superiors { superiors { superiors { id name } } } } } }';
    const ids = (count: number) => Array.from({ length: count }, (_, index) => `o.${index}`);
    expect(said(query, { ids: ids(50) })).toBeUndefined();
    expect(said(query, { ids: ids(100) })).toEqual(TOO_COMPLEX);
  });

  test('leaves out what is skipped', () => {
    const query = `query ($all: Boolean!) { organizations(first: 100) { nodes { subordinates(first: 100) @include(if: $all) { nodes { id } } } } }`;
    expect(said(query, { all: false })).toBeUndefined();
    expect(said(query, { all: true })).toEqual(TOO_COMPLEX);
  });

  test('cannot be hidden behind an argument that does not fit', () => {
    const query = `query ($no: Int = 1) { organizations(first: 100) { nodes { alike(no: $no) subordinates(first: 100) { nodes { id } } } } }`;
    expect(said(query, { no: null })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('leaves variables that do not fit to the execution, which refuses them all', () => {
    expect(said('query ($n: Int) { organizations(first: $n) { totalCount } }', { n: 'many' })).toBeUndefined();
  });
});

test.each(['mutation', 'subscription'])('a %s: only queries are answered', (operation) => {
  expect(said(`${operation} { touch }`)).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: `There is no ${operation} here: only queries are answered.`,
  });
});
