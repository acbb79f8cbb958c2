import { expect, test } from '@jest/globals';
import { progressSentence, progressTeller } from '../../src/import/load-progress.js';

test('says how far it is, how fast it goes and how long it will take', () => {
  const sentence = progressSentence({ step: 'Reading', done: 110, of: 440, rows: 612_000 }, 15_000);
  expect(sentence).toBe('Reading: 25 %, 612,000 rows, 40,800 a second, 45 s left.');
});

test('does not know how long it will take before anything is done', () => {
  expect(progressSentence({ step: 'Writing', done: 0, of: 0, rows: 0 }, 0)).toMatch(/ 0 %, .*, \? s left\.$/);
});

test('is told once a second at most, and counts each step from its own beginning', () => {
  const told: string[] = [];
  let clock = 0;
  const tell = progressTeller(
    (sentence) => void told.push(sentence),
    () => clock,
  );
  for (let done = 1; done <= 50; done += 1) {
    clock += 100;
    tell({ step: done <= 25 ? 'Reading' : 'Writing', done: done % 25, of: 25, rows: done });
  }
  expect(told.map((each) => each.slice(0, 7))).toEqual(['Reading', 'Reading', 'Writing', 'Writing']);
});
