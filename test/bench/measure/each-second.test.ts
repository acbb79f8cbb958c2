import { expect, test } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { eachSecond, stolenMicrosOfStat } from './each-second.js';

test('reads what others took of all CPUs together', () => {
  expect(stolenMicrosOfStat('cpu  1 2 3 4 5 6 7 8 9 10\ncpu0 1 2 3 4 5 6 7 4 9 10\n')).toBe(80_000);
});

test('tells what a process used in each second, and no more of it once stopped', async () => {
  const looked = eachSecond({ self: process.pid });
  const until = process.cpuUsage().user + 200_000;
  while (process.cpuUsage().user < until);
  await setTimeout(1_200);
  const seconds = looked();
  expect(seconds.reduce((sum, { self = 0 }) => sum + self, 0)).toBeGreaterThanOrEqual(100_000);
  const count = seconds.length;
  await setTimeout(1_100);
  expect(looked()).toHaveLength(count);
});
