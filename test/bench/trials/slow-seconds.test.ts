import { expect, test } from '@jest/globals';
import { slowSeconds } from './slow-seconds.js';

const second = (server: number, stolen: number) => ({ server: server * 10_000, stolen: stolen * 10_000 });

test('tells of the bursts in which answers were late, and who used the CPUs then', () => {
  const seconds = [second(50, 0), second(100, 10), second(80, 30), second(60, 0), second(90, 80)];
  expect(slowSeconds([3, 70, 800, 4, 60], seconds, 50)).toBe(
    '3 of 5 seconds had a p99 over 50 ms, in 2 bursts (1–2, 4–4). CPU in them: server 90 %, stolen 40 %; else: server 55 %, stolen 0 %.',
  );
});

test('says so where none was late', () => {
  expect(slowSeconds([50, 1], [], 50)).toBe('No second had a p99 over 50 ms.');
});

test('tells the bursts where nobody looked at the processes', () => {
  expect(slowSeconds([51], [], 50)).toContain('1 bursts (0–0). CPU in them: not looked at');
});
