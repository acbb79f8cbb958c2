import { expect, test } from '@jest/globals';
import type { Asker } from './asker.js';
import { inTurn } from './in-turn.js';
import { openLoop } from './open-loop.js';
import type { MixedWork } from './orders.js';

const mix: readonly MixedWork[] = [
  { work: 'often', share: 0.95, asks: [{ n: '1' }, { n: '2' }] },
  { work: 'seldom', share: 0.05, asks: [{ n: '3' }] },
];

const asking = (serve: Asker['serve']): Asker => ({
  serve,
  answer: () => Promise.resolve(null),
  close: () => Promise.resolve(),
});

test('asks of each work as often as its share says, and goes through its questions in order', () => {
  const next = inTurn(mix);
  const asked = Array.from({ length: 200 }, next);
  expect(asked.filter(({ work }) => work === 'seldom')).toHaveLength(10);
  expect(asked.slice(0, 3).map(({ ask }) => ask)).toEqual([{ n: '1' }, { n: '2' }, { n: '1' }]);
});

test('counts a stall for every question that was due in it', async () => {
  let free = Promise.resolve();
  const stalling = asking(() => {
    free = free.then(() => undefined);
    return free.then(() => true);
  });
  setTimeout(() => {
    free = new Promise((resolve) => setTimeout(resolve, 300));
  }, 50);
  const arrivals = { perSecond: 100, millis: 1500 };
  const { answered, errors, maxMillis, p99Millis, p99MillisBySecond } = await openLoop(stalling, mix, arrivals);
  expect([answered, errors]).toEqual([150, 0]);
  expect(maxMillis).toBeGreaterThan(200);
  expect(p99Millis).toBeGreaterThan(200);
  expect(p99MillisBySecond).toEqual([expect.any(Number), expect.any(Number)]);
  expect(p99MillisBySecond[0]).toBeGreaterThan(200);
});

test('counts answers that are errors, and those that never come over, as errors', async () => {
  let asked = 0;
  const failing = asking(() => ((asked += 1) % 2 === 0 ? Promise.resolve(false) : Promise.reject(new Error('gone'))));
  expect(await openLoop(failing, mix, { perSecond: 1000, millis: 20 })).toMatchObject({ answered: 0, errors: 20 });
});

test('tells how late the asker was itself, apart from how long the answers took', async () => {
  let held = false;
  const holding = asking(() => {
    const until = performance.now() + (held ? 0 : 200);
    held = true;
    while (performance.now() < until);
    return Promise.resolve(true);
  });
  const slow = asking(() => new Promise((resolve) => setTimeout(() => resolve(true), 200)));
  const arrivals = { perSecond: 50, millis: 300 };
  expect((await openLoop(holding, mix, arrivals)).lateP99Millis).toBeGreaterThan(150);
  const { lateP99Millis, p50Millis } = await openLoop(slow, mix, arrivals);
  expect(lateP99Millis).toBeLessThan(p50Millis);
});
