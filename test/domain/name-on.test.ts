import { expect, test } from '@jest/globals';
import { nameOn, otherNames } from '../../src/domain/name-on.js';
import type { DatedName } from '../../src/domain/organization.js';

type Borne = Pick<DatedName, 'text' | 'kind' | 'from' | 'to'>;
const named = (text: string, kind: DatedName['kind'], from: string | null, to: string | null): Borne => ({
  ...{ text, kind, from, to },
});
const body = (...names: Borne[]) => ({ name: 'Today', aliases: [], names });

test('is what it was officially called on the day', () => {
  const one = body(named('First', 'OFFICIAL', '1990-01-01', '2000-01-01'), named('Plate', 'PLATE', null, null));
  expect(['1989-12-31', '1990-01-01', '2000-01-01'].map((day) => nameOn(one, day))).toEqual([
    'Today',
    'First',
    'Today',
  ]);
  expect(otherNames(one, '1990-01-01')).toEqual(['Plate', 'Today']);
});

test('is a former name until its end', () => {
  const one = body(named('Former', 'FORMER', '1990-01-01', '2000-01-01'));
  expect(['1989-12-31', '1999-12-31', '2000-01-01'].map((day) => nameOn(one, day))).toEqual([
    ...['Today', 'Former', 'Today'],
  ]);
});

test('is the first to end of former names whose beginnings are not told', () => {
  const one = body(named('Second', 'FORMER', null, '2000-01-01'), named('First', 'FORMER', null, '1990-01-01'));
  expect(['1980-01-01', '1995-01-01', '2005-01-01'].map((day) => nameOn(one, day))).toEqual([
    'First',
    'Second',
    'Today',
  ]);
});

test('is no former name without an end, and no short one', () => {
  expect(nameOn(body(named('Former', 'FORMER', null, null), named('Short', 'SHORT', null, null)), '1990-01-01')).toBe(
    'Today',
  );
});
