import { expect, test } from '@jest/globals';
import { nameDoubt } from '../../src/domain/name-doubt.js';
import type { DatedName } from '../../src/domain/organization.js';
import { always, type DatePrecision, type Period } from '../../src/domain/period.js';

type Given = readonly [day: string | null, precision?: DatePrecision];
const named = (text: string, from: Given, to: Given, kind: DatedName['kind'] = 'OFFICIAL'): DatedName => ({
  ...{ text, kind, from: from[0], to: to[0] },
  ...{ fromPrecision: from[1] ?? 'DAY', toPrecision: to[1] ?? 'DAY' },
});
const year: Given = ['2020-01-01', 'YEAR'];
const never: Given = [null];
const on = (day: string, names: DatedName[], validity: Period = always) =>
  nameDoubt({ name: 'New', names, validity }, day);

test('a new name is not surely borne within the year of which its source gives only that', () => {
  const names = [named('Old', never, year), named('New', year, never)];
  expect(['2019-12-31', '2020-12-31'].map((day) => on(day, names))).toEqual([null, null]);
  expect(on('2020-01-02', names)).toBe(
    'Whether its name was New on 2020-01-02 is not known: the source gives only the year (2020).',
  );
});

test.each(['OFFICIAL', 'FORMER'] as const)(
  'nor is an %s one of which only the end is given surely borne no longer',
  (kind) => {
    const names = [named('Old', never, ['2020-03-01', 'MONTH'], kind)];
    expect(['2020-02-29', '2020-03-31'].map((day) => on(day, names))).toEqual([null, null]);
    expect(on('2020-03-02', names)).toBe(
      'Whether its name was still Old on 2020-03-02 is not known: the source gives only the month of its end (2020-03).',
    );
  },
);

test('it is known where the name after it is dated to the day, where it is no other, or no official one', () => {
  expect(on('2020-06-01', [named('Old', never, year), named('New', ['2020-05-01'], never)])).toBeNull();
  expect(on('2020-06-01', [named('New', year, never)])).toBeNull();
  expect(on('2020-06-01', [named('Short', never, year, 'SHORT'), named('Plate', year, never, 'PLATE')])).toBeNull();
});

test('the first name of a body is as sure as the body', () => {
  const validity: Period = { ...always, from: '2020-01-01', fromPrecision: 'YEAR' };
  expect(on('2020-06-01', [named('First', year, ['2022-01-01'])], validity)).toBeNull();
});
