import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { opened } from './opened.js';

/** Whatever the machine is doing, a server is not closed before the request is there. */
function arriving() {
  let arrived: () => void = () => undefined;
  const arrival = new Promise<void>((resolve) => (arrived = resolve));
  return { arrival, arrived: () => arrived() };
}

test('requests under way are answered, new connections are not taken, and idle ones are closed', async () => {
  const { arrival, arrived } = arriving();
  const wait = (millis: number) => {
    arrived();
    return sleep(millis, 'waited');
  };
  const server = await opened({ contextFor: () => ({ given: { wait } }) });
  const port = Number(new URL(server.url).port);
  // One connection kept alive after an answer, and one that never said anything.
  await server.ask('{ hello }');
  const silent = connect(port, '127.0.0.1');
  await new Promise((resolve) => silent.once('connect', resolve));

  const slow = server.ask('{ waits(millis: 600) }');
  await arrival;
  const started = performance.now();
  const closing = server.close();
  await sleep(100);
  await expect(fetch(`${server.url}/live`)).rejects.toThrow();
  const answer = await slow;
  expect(answer).toMatchObject({ status: 200, data: { waits: 'waited' } });
  expect(answer.headers.get('connection')).toBe('close');
  await closing;
  expect(performance.now() - started).toBeLessThan(4_000);
  silent.destroy();
});

test('what is still under way after the deadline is cut', async () => {
  const { arrival, arrived } = arriving();
  const wait = () => {
    arrived();
    return new Promise<never>(() => undefined);
  };
  const server = await opened({ deadlineMillis: 1_000, contextFor: () => ({ given: { wait } }) });
  const asked = server.ask('{ waits(millis: 1) }');
  await arrival;
  const started = performance.now();
  await server.close();
  expect(performance.now() - started).toBeLessThan(4_000);
  expect((await asked).status).toBe(504);
});

test('closing twice is closing once', async () => {
  const server = await opened();
  await Promise.all([server.close(), server.close()]);
  await expect(server.close()).resolves.toBeUndefined();
  await expect(server.ask('{ __typename }')).rejects.toThrow();
});
