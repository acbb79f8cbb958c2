import { beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { Refusal } from '../../src/domain/refusal.js';
import { opened, type Opened } from './opened.js';

let server: Opened;
beforeAll(async () => {
  server = await opened();
});

describe('questions', () => {
  test('are answered', async () => {
    const answer = await server.ask('query ($name: String) { hello(name: $name) }', { name: '权责' });
    expect(answer).toMatchObject({ status: 200, data: { hello: 'Hello, 权责' } });
  });

  test('one operation of several, by its name', async () => {
    const response = await server.post({
      query: 'query A { hello(name: "a") } query B { hello(name: "b") }',
      operationName: 'B',
    });
    expect(await response.json()).toEqual({ data: { hello: 'Hello, b' } });
  });

  test('about the schema', async () => {
    const { data, errors } = await server.ask(getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true }));
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema.types');
  });
});

describe('errors', () => {
  test('a refusal is shown with the request’s id', async () => {
    const { status, headers, errors } = await server.ask('{ refuses(code: "NOT_FOUND") }');
    expect(status).toBe(200);
    expect(errors).toMatchObject([
      { message: 'Refused with NOT_FOUND.', extensions: { code: 'NOT_FOUND', argument: 'code' } },
    ]);
    expect(errors?.[0]?.extensions.requestId).toBe(headers.get('x-request-id'));
  });

  test('a fault of ours is masked, and logged under the id that the caller sees', async () => {
    const { errors } = await server.ask('{ hello fails }');
    expect(errors).toMatchObject([
      { message: 'Something went wrong on our side. Quote the request id.', path: ['fails'] },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/MATCH|secret|\.js/);
    const requestId = errors?.[0]?.extensions.requestId;
    const line = server.logged.find((each) => each.requestId === requestId && each.level === 50);
    expect(JSON.stringify(line)).toContain('MATCH (n)');
  });

  test('an engine that is away is said, and why only in the log', async () => {
    const { errors } = await server.ask('{ refuses(code: "DATABASE_UNAVAILABLE") }');
    expect(errors?.[0]?.extensions.code).toBe('DATABASE_UNAVAILABLE');
    expect(JSON.stringify(errors)).not.toContain('bolt');
    expect(JSON.stringify(server.logged)).toContain('bolt://secret:7687');
  });

  test.each([
    ['{ hello', 'a syntax error'],
    ['{ nonsense }', 'an unknown field'],
    ['{ hello(nam: "x") }', 'an unknown argument'],
    ['query ($m: Int!) { waits(millis: $m) }', 'a missing variable'],
    ['query A { hello } query B { hello }', 'no operation chosen'],
  ])('%s (%s) is the caller’s', async (query) => {
    const { status, errors } = await server.ask(query);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', requestId: expect.any(String) });
  });

  test('a refusal to make a context, and a fault in making it', async () => {
    const refusing = await opened({
      contextFor: ({ requestId }) => {
        throw requestId === 'a' ? new Refusal('DATABASE_UNAVAILABLE', 'Away.') : new Error('MATCH (n)');
      },
    });
    const asked = async (id: string) => refusing.ask('{ hello }', {}, { 'x-request-id': id });
    expect(await asked('a')).toMatchObject({
      status: 503,
      errors: [{ message: 'Away.', extensions: { code: 'DATABASE_UNAVAILABLE', requestId: 'a' } }],
    });
    expect(await asked('b')).toMatchObject({
      status: 500,
      errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'b' } }],
    });
  });
});

describe('the request id', () => {
  test('is the caller’s, where it may be one', async () => {
    const answer = await server.ask('{ requestId }', {}, { 'x-request-id': 'trace-1:a.B_2' });
    expect(answer.data).toEqual({ requestId: 'trace-1:a.B_2' });
    expect(answer.headers.get('x-request-id')).toBe('trace-1:a.B_2');
  });

  test.each(['', 'a b', '<script>', 'x'.repeat(101), '"}{'])('is a new one for %j', async (given) => {
    const { data } = await server.ask('{ requestId }', {}, { 'x-request-id': given });
    expect(data?.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('every page', () => {
  test.each(['/', '/live', '/ready', '/metrics', '/schema.graphql', '/examples.graphql', '/nowhere'])(
    '%s has headers that keep it to itself',
    async (path) => {
      const { headers } = await fetch(server.url + path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-request-id')).toBeTruthy();
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  test('the schema and the examples as text', async () => {
    expect(await (await fetch(`${server.url}/schema.graphql`)).text()).toContain('"""Asks."""\ntype Query {');
    expect(await (await fetch(`${server.url}/examples.graphql`)).text()).toBe('query Hello { hello }\n');
  });

  test('an address that does not exist', async () => {
    const response = await fetch(`${server.url}/../etc/passwd`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND', requestId: expect.any(String) } }],
    });
  });
});

describe('metrics', () => {
  const metrics = async () => (await fetch(`${server.url}/metrics`)).text();
  const count = (text: string, outcome: string) =>
    Number(new RegExp(`quanze_requests_total\\{outcome="${outcome}"\\} (\\d+)`).exec(text)?.[1] ?? 0);

  test('count requests by outcome, and how long they took', async () => {
    const before = await metrics();
    await server.ask('{ hello }');
    await server.ask('{ fails }');
    await server.ask('{ organizations(first: 101) { totalCount } }');
    await server.post('[]');
    const after = await metrics();
    const more = (outcome: string) => count(after, outcome) - count(before, outcome);
    expect([more('OK'), more('INTERNAL_SERVER_ERROR'), more('BAD_USER_INPUT')]).toEqual([1, 1, 2]);
    expect(after).toMatch(/quanze_request_duration_seconds_count \d+/);
    expect(after).toContain('quanze_requests_in_flight 0');
    expect(after).toContain('process_cpu_seconds_total');
  });

  test('count what the caller gave up', async () => {
    const giving = new AbortController();
    const asked = server.post({ query: '{ waits(millis: 4000) }' }, {}, { signal: giving.signal }).catch(() => 'gone');
    while (!(await metrics()).includes('quanze_requests_in_flight 1'))
      await new Promise((resolve) => setTimeout(resolve, 10));
    giving.abort();
    expect(await asked).toBe('gone');
    while (count(await metrics(), 'CANCELLED') === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(server.waited).toContain('aborted');
    expect(await metrics()).toContain('quanze_requests_in_flight 0');
  });
});
