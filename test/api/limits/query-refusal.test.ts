import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { LIMITS } from '../../../src/api/limits/limits.js';
import { queryGate } from '../../../src/api/limits/query-gate.js';
import { queryRefusal } from '../../../src/api/limits/query-refusal.js';
import { nested, times } from './sample.js';

const TOO_COMPLEX = expect.objectContaining({ name: 'Refusal', code: 'QUERY_TOO_COMPLEX' }) as unknown;

/** Twenty fragments that each spread the next three, in 2 KB: written out it has three thousand million fields. */
const bomb = (spread: (name: string, index: number) => string, leaf: string): string =>
  `{ ...F0 } ${times(20, (each) => `fragment F${each} on Query { ${[1, 2, 3].map((way) => spread(`F${each + 1}`, way)).join(' ')} }`)} fragment F20 on Query { ${leaf} }`;

describe('a limit holds at N and refuses at N+1', () => {
  const cases: [limit: string, number: number, query: (number: number) => string][] = [
    ['tokens', LIMITS.tokens, (number) => `{ node(id: 1) { ${'id '.repeat(number - 10)} } }`],
    ['depth', LIMITS.depth, (number) => `{ ${nested(number, 'node(id: 1)')} }`],
    ['depth through fragments', LIMITS.depth, (number) => `{ node(id: 1) { ...F } } fragment F on Organization { ... { ${nested(number - 1)} } }`],
    ['aliases', LIMITS.aliases, (number) => `{ node(id: 1) { ${times(number, (each) => `a${each}: id`)} } }`],
    ['aliases of __typename', LIMITS.aliases, (number) => `{ node(id: 1) { ${times(number, (each) => `a${each}: __typename`)} } }`],
    ['aliases called __typename', LIMITS.aliases, (number) => `{ node(id: 1) { ${'__typename: id '.repeat(number)} } }`],
    ['aliases through a fragment', LIMITS.aliases, (number) => `{ node(id: 1) { ${times(number - 20, (each) => `a${each}: id`)} ...F ...F } } fragment F on Node { ${times(10, (each) => `b${each}: id`)} }`],
    ['root fields', LIMITS.rootFields, (number) => `{ ${times(number, () => '__typename')} }`],
    ['root fields through fragments', LIMITS.rootFields, (number) => `{ ${times(number - 9, () => '__typename')} ...F ...F ...F } fragment F on Query { __typename ... { __typename __typename } }`],
    ['introspection depth', LIMITS.introspectionDepth, (number) => `{ __schema { ${nested(number, 'ofType', 'name')} } }`],
    ['introspection selections', LIMITS.introspectionSelections, (number) => `{ __schema { ${'description '.repeat(number)} } }`],
    ['introspection selections under several roots', LIMITS.introspectionSelections, (number) => `{ __schema { ${'description '.repeat(number - 10)} } __type(name: "T") { ${'name '.repeat(10)} } }`],
  ]; // prettier-ignore

  test.each(cases)('%s: %i', (_, number, query) => {
    expect(queryRefusal(query(number))).toBeUndefined();
    expect(queryRefusal(query(number + 1))).toEqual(TOO_COMPLEX);
  });

  test(`selections: ${LIMITS.selections}`, () => {
    const query = (more: number) => `{ node(id: 1) { ${'...F '.repeat(10)} ${'id '.repeat(more)} } }
      fragment F on Node { ${'...G '.repeat(9)} } fragment G on Node { ${'id '.repeat(109)} }`;
    const rest = LIMITS.selections - (1 + 10 * (1 + 9 * (1 + 109)));
    expect(queryRefusal(query(rest))).toBeUndefined();
    expect(queryRefusal(query(rest + 1))).toEqual(TOO_COMPLEX);
  });
});

describe('what is counted', () => {
  test('every operation of the document, whichever will be executed', () => {
    expect(queryRefusal(`query A { __typename } query B { ${nested(LIMITS.depth + 1, 'node(id: 1)')} }`)).toEqual(
      TOO_COMPLEX,
    );
  });

  test('the selections of fragments that no operation spreads, since validation walks them too', () => {
    expect(queryRefusal(bomb((name) => `...${name}`, 'id').replace('...F0', '__typename'))).toEqual(TOO_COMPLEX);
  });

  test('not the depth of what stands under __schema, so that tools can introspect', () => {
    const query = getIntrospectionQuery({
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    expect(queryRefusal(query)).toBeUndefined();
  });

  test('a second full introspection in the same operation', () => {
    const query = getIntrospectionQuery().replace(
      '__schema {',
      'again: __schema { types { ...FullType } directives { args { ...InputValue } } } __schema {',
    );
    expect(queryRefusal(query)).toEqual(TOO_COMPLEX);
  });

  test('nothing twice that is merely spread twice within the limits', () => {
    expect(queryRefusal('{ node(id: 1) { ...F ...F ...F } } fragment F on Node { id a: id }')).toBeUndefined();
  });
});

describe('hostile documents are refused in the time of reading them', () => {
  test.each([
    ['plain spreads', bomb((name) => `...${name}`, 'id')],
    ['spreads of __typename', bomb((name) => `...${name}`, '__typename')],
    ['spreads in aliased fields', bomb((name, way) => `a${way}: node(id: 1) { ...${name} }`, 'id')],
    ['spreads in different fields', bomb((name, way) => `f${way} { ...${name} }`, 'id')],
    ['spreads in inline fragments', bomb((name) => `... { ...${name} }`, 'id')],
    [
      'introspection',
      bomb((name, way) => `a${way}: node(id: 1) { ...${name} }`, 'id').replace('{ ...F0 }', '{ __schema { ...F0 } }'),
    ],
  ])('20 nested fragments: %s', (_, query) => {
    expect(query.length).toBeLessThan(2_600);
    const started = performance.now();
    expect(queryRefusal(query)).toEqual(TOO_COMPLEX);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('fragments that lead back to themselves', () => {
    const refusal = queryRefusal('{ ...A } fragment A on Query { ...B } fragment B on Query { node(id: 1) { ...A } }');
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', message: 'Fragment "A" spreads itself.' });
  });

  test('100 kB of opening brackets', () => {
    expect(queryRefusal('{a'.repeat(50_000))).toEqual(TOO_COMPLEX);
    expect(queryRefusal(`{ node(id: ${'['.repeat(90_000)}`)).toEqual(TOO_COMPLEX);
  });
});

describe('what is left to the GraphQL server to report', () => {
  test.each(['', '{', 'nonsense', '{ tokens', '{ a(b: "\u0000") }', '{ ...Unknown }'])('%j', (query) => {
    expect(queryRefusal(query)).toBeUndefined();
  });
});

test('the gate says the same again, having forgotten or not', () => {
  const gate = queryGate();
  const good = '{ node(id: 1) { id } }';
  const bad = `{ ${nested(LIMITS.depth + 1, 'node(id: 1)')} }`;
  for (let round = 0; round < 3; round++) {
    expect(gate(good)).toBeUndefined();
    expect(gate(bad)).toEqual(TOO_COMPLEX);
    for (let other = 0; other < 1_001; other++) gate(`{ node(id: ${other}) { id } }`);
  }
});
