import { expect, test } from '@jest/globals';
import { opened } from './opened.js';

const got = async (url: string) => {
  const response = await fetch(url);
  return { status: response.status, body: await response.json() };
};

test('alive as soon as it runs, ready when the check says so', async () => {
  let reason: string | undefined = 'Neo4j does not answer yet.';
  const server = await opened({ ready: () => Promise.resolve(reason) });
  expect(await got(`${server.url}/live`)).toEqual({ status: 200, body: { live: true } });
  expect(await got(`${server.url}/ready`)).toEqual({ status: 503, body: { ready: false, reason } });
  reason = undefined;
  expect(await got(`${server.url}/ready`)).toEqual({ status: 200, body: { ready: true } });
});

test('not ready when the check fails, and why only in the log', async () => {
  const server = await opened({ ready: () => Promise.reject(new Error('bolt://secret:7687 refused')) });
  expect(await got(`${server.url}/ready`)).toEqual({
    status: 503,
    body: { ready: false, reason: 'The readiness check failed.' },
  });
  expect(JSON.stringify(server.logged)).toContain('bolt://secret:7687 refused');
});

test('not ready when the check does not come back', async () => {
  const server = await opened({ ready: () => new Promise(() => undefined) });
  expect(await got(`${server.url}/ready`)).toMatchObject({ status: 503, body: { ready: false } });
});
