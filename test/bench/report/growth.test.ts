import { expect, test } from '@jest/globals';
import { growth } from './growth.js';
import { measured } from './measured.js';

const sizes = ['S', 'M', 'L'];
const chains = (...micros: readonly number[]) =>
  micros.map((each, at) => measured({ work: 'W2', size: sizes[at] ?? '', micros: each }));
const report = (size: string, p50Millis: number, amount: number) => measured({ work: 'W8', size, p50Millis, amount });

test('says that a chain costs the same in a big country, up to half as much again', () => {
  expect(growth(chains(1000, 1200, 1500))).toContain(
    '| W2 | CPU µs for each answer | 1000 | 1200 | 1500 | 1.50x | at most 1.5x | yes |',
  );
  expect(growth(chains(1000, 1200, 1510))).toContain('| 1.51x | at most 1.5x | no |');
});

test('divides the time of a report by the powers that it judges', () => {
  const line = '| W8 | µs of time for each power | 50.0 | 60.0 | 1.20x | linear: at most 1.5x | yes |';
  expect(growth([report('M', 60_000, 1_000_000), report('S', 5_000, 100_000)])).toContain(line);
});

test('looks at the server that remembers nothing, where there is one', () => {
  const remembering = chains(100, 100);
  const forgetful = chains(1000, 2000).map((each) => ({ ...each, contender: 'ours0' }));
  expect(growth([...remembering, ...forgetful])).toContain('| 1000 | 2000 | 2.00x | at most 1.5x | no |');
});

test('says nothing of one size, of a report that was stopped, or of answers that differ', () => {
  expect(growth(chains(1000))).toBe('');
  expect(growth([report('S', 5_000, 100_000), { ...report('M', 1, 1_000_000), stopped: true }])).toBe('');
  expect(growth(chains(1000, 1000).map((each) => ({ ...each, equalAnswers: false })))).toBe('');
});
