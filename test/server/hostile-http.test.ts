import { connect } from 'node:net';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { opened, type Opened } from './opened.js';

let server: Opened;
beforeAll(async () => {
  server = await opened();
});

/** Sends bytes as they are, and gives back all that comes until the server closes. */
const sent = (bytes: string, to = server): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(to.url).port), '127.0.0.1', () => socket.write(bytes));
    let received = '';
    socket.setEncoding('utf8').on('data', (part: string) => (received += part));
    socket.on('error', reject).on('close', () => resolve(received));
  });

const shape = (code: string) => ({
  errors: [
    { message: expect.any(String), extensions: expect.objectContaining({ code, requestId: expect.any(String) }) },
  ],
});

describe('bodies that are no GraphQL request', () => {
  const cases: [what: string, status: number, body: string, headers?: Record<string, string>][] = [
    ['malformed JSON', 400, '{"query": "{ hello }'],
    ['nothing', 400, ''],
    ['a number', 400, '7'],
    ['null', 400, 'null'],
    ['a text', 400, '"{ hello }"'],
    ['a batch', 400, '[{"query":"{ hello }"}]'],
    ['no query', 400, '{"variables":{}}'],
    ['an empty query', 400, '{"query":""}'],
    ['a query that is an object', 400, '{"query":{"kind":"Document"}}'],
    ['variables that are a list', 400, '{"query":"{ hello }","variables":[]}'],
    ['an operation name that is a number', 400, '{"query":"{ hello }","operationName":7}'],
    ['a polluted prototype', 400, '{"query":"{ hello }","variables":{"__proto__":{"x":1}}}'],
    ['plain text, as a form of another site could send', 415, '{"query":"{ hello }"}', { 'content-type': 'text/plain' }],
    ['a form', 415, 'query=%7Bhello%7D', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a multipart form', 415, '--x--', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['XML', 415, '<query/>', { 'content-type': 'application/xml' }],
    ['a content type that is none', 415, '{"query":"{ hello }"}', { 'content-type': 'json' }],
  ]; // prettier-ignore

  for (const [what, status, body, headers] of cases) {
    test(`${what}: ${status}`, async () => {
      const response = await server.post(body, headers);
      const answer = await response.text();
      expect(response.status).toBe(status);
      expect(JSON.parse(answer)).toEqual(shape('BAD_USER_INPUT'));
      expect(answer).not.toMatch(/node_modules|FST_|at \w+ \(/);
    });
  }
});

test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not how GraphQL is asked', async (method) => {
  const response = await fetch(`${server.url}/graphql?query=%7Bhello%7D`, { method });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('POST');
  expect(await response.json()).toEqual(shape('BAD_USER_INPUT'));
});

test('an Accept header that names nothing we have is answered in JSON', async () => {
  for (const accept of ['text/html', 'image/*', 'multipart/mixed', ';;;']) {
    const response = await server.post({ query: '{ hello }' }, { accept });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  }
});

describe('bytes that are hardly HTTP', () => {
  const request = (head: string, body = '') =>
    `${head}\r\nConnection: close\r\n${body ? `Content-Length: ${body.length}\r\n` : ''}\r\n${body}`;
  const json = 'Content-Type: application/json';

  test.each<[string, number, string]>([
    ['no HTTP at all', 400, 'hello\r\n\r\n'],
    ['a head of 100 kB', 431, request(`GET /live HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(100_000)}`)],
    ['two lengths', 400, request(`POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n${json}`, '{}')],
    ['a path that cannot be decoded', 400, request('GET /%ff%fe HTTP/1.1\r\nHost: x')],
    [
      'a length that does not hold',
      400,
      request(`POST /graphql HTTP/1.1\r\nHost: x\r\n${json}\r\nTransfer-Encoding: chunked`, 'zz\r\n'),
    ],
  ])('%s: %i', async (_, status, bytes) => {
    const received = await sent(bytes);
    expect(received).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    const body = received.slice(received.indexOf('\r\n\r\n') + 4);
    expect(JSON.parse(body)).toEqual(shape('BAD_USER_INPUT'));
  });

  test('a body that does not come in time: 408', async () => {
    const impatient = await opened({ deadlineMillis: 300 });
    const received = await sent(
      `POST /graphql HTTP/1.1\r\nHost: x\r\n${json}\r\nContent-Length: 30\r\n\r\n{`,
      impatient,
    );
    expect(received).toMatch(/^HTTP\/1.1 408 /);
  });

  test('a Host that is no host is no matter', async () => {
    const received = await sent(request(`POST /graphql HTTP/1.1\r\nHost: [[]\r\n${json}`, '{"query":"{ hello }"}'));
    expect(received).toContain('Hello, world');
  });

  test('and the server is still there', async () => {
    expect(await server.ask('{ hello }')).toMatchObject({ status: 200, data: { hello: 'Hello, world' } });
    expect(server.logged.filter(({ level }) => level === 50)).toEqual([]);
  });
});
