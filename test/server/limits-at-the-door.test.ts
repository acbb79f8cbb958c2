import { beforeAll, describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/api/limits/limits.js';
import { opened, type Opened } from './opened.js';

let server: Opened;
beforeAll(async () => {
  server = await opened();
  await server.ask('{ hello }');
});

/** The promise is 100 ms; the machine may be busy with other things, so that only a breach by far fails. */
const FAR_TOO_LONG = 2_000;

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const nested = (depth: number) => `{ nodes(ids: 1) ${'{ node '.repeat(depth - 2)} { id ${'}'.repeat(depth)}`;
const bomb = (spread: (name: string, way: number) => string) =>
  `query { nodes(ids: [1]) { ...F0 } } ${times(20, (each) => `fragment F${each} on Node { ${[1, 2, 3].map((way) => spread(`F${Math.min(20, each + way)}`, way)).join(' ')} }`)} fragment F20 on Node { __typename }`;
const ids = (count: number) => Array.from({ length: count }, (_, index) => `o.${index}`);

/** A body of exactly so many bytes, with a query that is fine. */
const sized = (bytes: number) => {
  const body = (filler: string) => JSON.stringify({ query: `{ hello } #${filler}` });
  return body('x'.repeat(bytes - body('').length));
};

describe('refused, with a code, at once', () => {
  const cases: [what: string, status: number, code: string, body: unknown][] = [
    ['a body of 100,001 bytes', 413, 'QUERY_TOO_COMPLEX', sized(LIMITS.bodyBytes + 1)],
    ['a body of 10 MB', 413, 'QUERY_TOO_COMPLEX', sized(10_000_000)],
    ['1,001 tokens', 400, 'QUERY_TOO_COMPLEX', { query: `{ nodes(ids: [1]) { ${'id '.repeat(491)} node { ${'id '.repeat(495)} } } }` }],
    ['one field 988 times', 400, 'QUERY_TOO_COMPLEX', { query: `{ nodes(ids: [1]) { ${'id '.repeat(988)} } }` }],
    ['depth 13', 400, 'QUERY_TOO_COMPLEX', { query: nested(13) }],
    ['31 aliases', 400, 'QUERY_TOO_COMPLEX', { query: `{ nodes(ids: [1]) { ${times(31, (each) => `a${each}: __typename`)} } }` }],
    ['11 root fields', 400, 'QUERY_TOO_COMPLEX', { query: `{ ${'hello '.repeat(11)} }` }],
    ['a page of 101', 400, 'BAD_USER_INPUT', { query: 'query ($n: Int) { organizations(first: $n) { totalCount } }', variables: { n: 101 } }],
    ['101 ids', 400, 'BAD_USER_INPUT', { query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids: ids(101) } }],
    ['20,000 ids', 400, 'BAD_USER_INPUT', { query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids: Array.from({ length: 20_000 }, () => 'x') } }],
    ['a NUL', 400, 'BAD_USER_INPUT', { query: 'query ($name: String) { hello(name: $name) }', variables: { name: 'a\u0000b' } }],
    ['a lone surrogate', 400, 'BAD_USER_INPUT', '{"query":"query ($name: String) { hello(name: $name) }","variables":{"name":"\\ud800"}}'],
    ['nested pages of 100', 400, 'QUERY_TOO_COMPLEX', { query: '{ organizations(first: 100) { nodes { organizations(first: 100) { nodes { organizations(first: 100) { nodes { id } } } } } } }' }],
    ['20 fragments that spread the next three', 400, 'QUERY_TOO_COMPLEX', { query: bomb((name) => `...${name}`) }],
    ['… in aliased fields', 400, 'QUERY_TOO_COMPLEX', { query: bomb((name, way) => `a${way}: node { ...${name} }`) }],
    ['… in lists', 400, 'QUERY_TOO_COMPLEX', { query: bomb((name) => `nodes { ...${name} }`) }],
    ['fragments that come back to themselves', 400, 'BAD_USER_INPUT', { query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' }],
    ['introspection in circles', 400, 'BAD_USER_INPUT', { query: '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }' }],
    ['three introspections at once', 400, 'QUERY_TOO_COMPLEX', { query: `{ ${times(3, (each) => `a${each}: __schema { types { ${'name '.repeat(200)} } }`)} }` }],
    ['a list nested 40,000 times', 400, 'BAD_USER_INPUT', `{"query":"query ($ids: [ID!]!) { nodes(ids: $ids) { id } }","variables":{"ids":${'['.repeat(40_000)}${']'.repeat(40_000)}}}`],
    ['900 fields that do not exist', 400, 'BAD_USER_INPUT', { query: `{ nodes(ids: [1]) { ${times(900, (each) => `nope${each}`)} } }` }],
  ]; // prettier-ignore

  for (const [what, status, code, body] of cases) {
    test(what, async () => {
      const started = performance.now();
      const response = await server.post(body);
      const answer = (await response.json()) as { data?: unknown; errors: { extensions: Record<string, unknown> }[] };
      const took = performance.now() - started;
      process.stdout.write(`      ${took.toFixed(0)} ms: ${what}\n`);
      expect(response.status).toBe(status);
      expect(answer.data).toBeUndefined();
      expect(answer.errors[0]?.extensions).toMatchObject({ code, requestId: response.headers.get('x-request-id') });
      expect(took).toBeLessThan(FAR_TOO_LONG);
    });
  }
});

test.each<[string, unknown]>([
  ['a body of 100,000 bytes', sized(LIMITS.bodyBytes)],
  ['1,000 tokens', { query: `{ nodes(ids: [1]) { ${'id '.repeat(490)} node { ${'id '.repeat(495)} } } }` }],
  ['100 ids and a page of 100', { query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { organizations(first: 100) { totalCount } } }', variables: { ids: ids(100) } }],
  ['10 root fields', { query: `{ ${'hello '.repeat(10)} }` }],
])('let in: %s', async (_, body) => {
  const response = await server.post(body);
  expect(await response.json()).not.toHaveProperty('errors');
  expect(response.status).toBe(200);
}); // prettier-ignore

test('what is refused costs no more than a few good requests', async () => {
  const timed = async (query: string) => {
    const started = performance.now();
    for (let round = 0; round < 20; round++) await server.ask(query);
    return performance.now() - started;
  };
  await timed('{ hello }');
  const good = await timed('{ hello }');
  const refused = await timed(bomb((name, way) => `a${way}: node { ...${name} }`));
  process.stdout.write(`      refused ${(refused / good).toFixed(1)} times as slow as {hello}\n`);
  expect(refused / good).toBeLessThan(50);
});
