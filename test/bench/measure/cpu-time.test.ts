import { expect, test } from '@jest/globals';
import { childrenMicrosOfStat } from './children-cpu.js';
import { cpuMicros, microsOfPs, microsOfStat } from './cpu-time.js';

test('counts user and system ticks of a process whose name holds blanks and brackets', () => {
  const stat = '42 (a (b) c) S 1 42 42 0 -1 4194560 999 0 3 0 150 25 7 8 20 0 12 0 1000 1 2';
  expect(microsOfStat(stat)).toBe(1_750_000);
  expect(childrenMicrosOfStat(stat)).toBe(150_000);
});

test.each([
  ['0:01.25', 1_250_000],
  ['00:01:02', 62_000_000],
  ['2-03:04:05', (2 * 86_400 + 3 * 3_600 + 4 * 60 + 5) * 1_000_000],
])('reads what ps says: %s', (time, micros) => {
  expect(microsOfPs(`  ${time}\n`)).toBe(micros);
});

test('grows with the work that this process does', () => {
  const before = cpuMicros(process.pid);
  const until = process.cpuUsage().user + 200_000;
  while (process.cpuUsage().user < until);
  expect(cpuMicros(process.pid) - before).toBeGreaterThanOrEqual(100_000);
});
