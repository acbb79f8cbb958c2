import { expect, test } from '@jest/globals';
import { birthInStat } from '../../src/local/birth-in-stat.js';

const stat = (name: string, state: string, threads: number) =>
  `8002 (${name}) ${state} 7991 8002 8002 0 -1 4194304 201296 115 6 0 596 58 0 0 20 0 ${threads} 0 519880 6093471744 153872`;

test.each<[string, string | undefined, string]>([
  ['one that sleeps', '519880', stat('java', 'S', 39)],
  ['a zombie with threads that have not ended', '519880', stat('java', 'Z', 2)],
  ['a zombie', undefined, stat('java', 'Z', 1)],
  ['a zombie whose threads are counted no more', undefined, stat('java', 'Z', 0)],
  ['one that is dead', undefined, stat('java', 'X', 0)],
  ['a program with a strange name', '519880', stat('a) Z (b', 'R', 1)],
  ['nothing', undefined, ''],
])('the birth of %s is %s', (_, birth, line) => {
  expect(birthInStat(line)).toBe(birth);
});
