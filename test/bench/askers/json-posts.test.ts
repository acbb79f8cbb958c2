import { afterEach, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { jsonPosts } from './json-posts.js';

const servers: Server[] = [];

async function listening(server: Server): Promise<string> {
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

test('gives each question its own answer, over no more connections than it may open', async () => {
  const connections = new Set<Socket>();
  const echo = createHttpServer((request, response) => {
    connections.add(request.socket);
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      const answer = Buffer.from(`${request.method} ${request.url} ${request.headers['content-type']}: ${text}`);
      setImmediate(() => response.writeHead(200, { 'content-length': answer.length }).end(answer));
    });
  });
  const posts = jsonPosts(await listening(echo), 3);
  const bodies = Array.from({ length: 20 }, (_, at) => `"问题 ${at} ${'长'.repeat(at * 10_000)}"`);
  const answers = await Promise.all(bodies.map((body) => posts.post(body)));
  expect(answers).toEqual(bodies.map((body) => `POST /graphql application/json: ${body}`));
  expect(connections.size).toBe(3);
  posts.close();
});

/** Answers each question with the next of these, as so many writes, and then ends the connection where one is empty. */
const saying = (...writes: string[][]) =>
  createServer((socket) => {
    socket.setNoDelay().on('error', () => undefined);
    socket.on('data', () => {
      const [part = '', ...more] = writes.shift() ?? [];
      if (part === '') return void socket.destroy();
      socket.write(part);
      more.forEach((each, at) => setTimeout(() => socket.write(each), 20 * (at + 1)));
    });
  });

test('waits for all of an answer that comes in parts, its head among them', async () => {
  const url = await listening(saying(['HTTP/1.1 200 OK\r\nConte', 'nt-Length: 6\r\n\r', '\nab', 'cdef']));
  const posts = jsonPosts(url, 1);
  expect(await posts.post('{}')).toBe('abcdef');
  posts.close();
});

test('rejects what is cut off, and asks on over another connection', async () => {
  const url = await listening(saying([''], ['HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok']));
  const posts = jsonPosts(url, 1);
  const both = await Promise.allSettled([posts.post('{}'), posts.post('{}')]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  posts.close();
});

test('rejects an answer whose length it is not told', async () => {
  const url = await listening(saying(['HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n']));
  const posts = jsonPosts(url, 1);
  await expect(posts.post('{}')).rejects.toThrow('does not state its length');
  posts.close();
});
