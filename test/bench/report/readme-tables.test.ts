import { expect, test } from '@jest/globals';
import { trials } from '../trials.js';
import { works } from '../works.js';
import { betweenMarks } from './between-marks.js';
import { measured } from './measured.js';
import { picture } from './picture.js';
import { readmeTables } from './readme-tables.js';

const ours = measured({ micros: 1_000, on: 'A machine; M' });
const peer = measured({ micros: 12_345, contender: 'N' });

test('tells what every contender costs, and leaves open who was not measured', () => {
  const tables = readmeTables(works, trials, [ours, peer]);
  expect(tables).toMatch(/^A machine; M\.\n\n\| \| work \| Quanze \|/);
  expect(tables).toContain('| 900 / 1,000 / 1,100 | – | – | 11,111 / 12,345 / 13,580 | – |');
});

test('names the machine of what was measured on another', () => {
  const elsewhere = measured({ work: 'W2', on: 'Another; M' });
  const tables = readmeTables(works, trials, [ours, elsewhere, { ...elsewhere, contender: 'C' }]);
  expect(tables).toMatch(/^A machine; M\.\n\nW2: Another\.\n\n\| \|/);
});

test('does not show a cost of answers that differ', () => {
  expect(readmeTables(works, trials, [{ ...ours, equalAnswers: false }])).not.toContain('1,000');
});

test('sets what is done as a whole beside what was wanted', () => {
  const load = (contender: string, p50Millis: number, amount: number) =>
    measured({ work: 'W9', contender, p50Millis, amount });
  const both = [load('ours', 10_000, 600_000), load('UNWIND', 40_000, 600_000)];
  expect(readmeTables(works, trials, both)).toMatch(/\| W9 \|.* 4\.0 times .*\| 4 times, aim 8 \| yes \|$/);
  const half = [load('ours', 10_000, 600_000), { ...load('UNWIND', 15_000, 300_000), stopped: true as const }];
  expect(readmeTables(works, trials, half)).toMatch(/ 3\.0 times .* until it was stopped at 50 % .*\| no \|$/);
});

test('tells of other sizes only how costs grow', () => {
  const chain = (size: string, micros: number) => measured({ work: 'W2', size, micros });
  const tables = readmeTables(works, trials, [chain('M', 5_000), chain('S', 4_000)]);
  expect(tables.match(/^\| W2 \|/gm)).toHaveLength(2);
  expect(tables).toContain('| W2 | CPU µs for each answer | 4000 | 5000 | 1.25x |');
});

test('stands between the marks of a text that has them, and is all of one that has none', () => {
  expect(betweenMarks('before\n<!-- bench -->\nold\n<!-- /bench -->\nafter\n', 'new')).toBe(
    'before\n<!-- bench -->\nnew\n<!-- /bench -->\nafter\n',
  );
  expect(betweenMarks('', 'new')).toBe('new\n');
});

test('draws the most as the longest bar, and the others in proportion', () => {
  const widths = [...picture(works, [ours, peer]).matchAll(/width="(\d+)" height="14"/g)].map(([, width]) =>
    Number(width),
  );
  expect(widths).toEqual([42, 520]);
});
