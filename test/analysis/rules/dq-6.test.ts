import { expect, test } from '@jest/globals';
import { dq6 } from '../../../src/analysis/rules/dq-6.js';
import type { DatePrecision, Period } from '../../../src/domain/period.js';
import { verdictOf } from './sample/verdict-of.js';

const period = (from: string | null, to: string | null, precision: DatePrecision = 'DAY'): Period => ({
  from,
  to,
  fromPrecision: precision,
  toPrecision: precision,
});
const tie = 'office PART_OF council';
const verdict = (body: Period, of: Period) =>
  verdictOf(dq6, { bodies: [{ id: 'office', validity: body }, 'council'], ties: [{ tie, validity: of }] });

test.each([
  ['begins before its end does', period('2003-03-10', null), period('2003-03-09', null)],
  ['lasts longer than its end', period(null, '2008-01-01'), period(null, '2008-01-02')],
  ['begins in a month before', period('2003-03-10', null), period('2003-02-01', null, 'MONTH')],
  ['lasts into a year after', period(null, '2008-01-01', 'YEAR'), period(null, '2009-01-01', 'YEAR')],
])('fires where a tie %s', (_, body, of) => {
  expect(verdict(body, of)).toMatchObject({
    outcome: 'FIRE',
    examined: 1,
    findings: [
      {
        severity: 'ERROR',
        subjects: ['office', tie],
        cites: [`source of ${tie}`],
        statement: `${tie} holds on days in which office does not exist.`,
      },
    ],
  });
});

test('fires where an end belongs to another scenario, or is retracted', () => {
  const away = [{ id: 'council', scenarios: ['OTHER'] }];
  const statement = `${tie} holds in a scenario in which council does not exist.`;
  expect(verdictOf(dq6, { bodies: ['office'], away, ties: [tie] }).findings).toMatchObject([{ statement }]);
  const bodies = ['office', 'council'];
  expect(verdictOf(dq6, { bodies, ties: [tie], view: { retracted: ['council'] } }).findings).toMatchObject([
    { statement },
  ]);
});

test('fires for each end, and once for a tie of a body with itself', () => {
  const bodies = ['office', 'council'].map((id) => ({ id, scenarios: ['OTHER'] }));
  expect(verdictOf(dq6, { bodies, ties: [tie, 'office GUIDES office'] }).findings.map(({ about }) => about)).toEqual([
    ['office'],
    ['council'],
    ['office'],
  ]);
});

test.each([
  ['the dates are the same', period('2003-03-10', '2008-01-01'), period('2003-03-10', '2008-01-01')],
  ['an end of the tie is not known', period('2003-03-10', '2008-01-01'), period(null, null)],
  ['the tie is dated to the year only, or the month', period('2003-03-10', null), period('2003-01-01', null, 'YEAR')],
  ['the tie is dated to the month only', period('2003-03-10', null), period('2003-03-01', null, 'MONTH')],
  ['its end is dated to the year only', period(null, '2008-01-01', 'YEAR'), period(null, '2008-11-30')],
])('does not fire where %s', (_, body, of) => {
  expect(verdict(body, of)).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test('does not fire where the scenario is one that this one inherits from', () => {
  const bodies = [{ id: 'office', scenarios: ['BASE'] }, 'council'];
  expect(verdictOf(dq6, { bodies, ties: [tie], view: { scenarios: ['S', 'BASE'] } }).outcome).toBe('PASS');
});

test('does not fire for a succession, which leads from one time or scenario into another', () => {
  const away = [{ id: 'former', scenarios: ['OTHER'], validity: period(null, '2003-03-10') }];
  const ties = [tie, { tie: 'office SUCCESSOR_OF former', validity: period('2003-03-10', null) }];
  expect(verdictOf(dq6, { bodies: ['office', 'council'], away, ties })).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test('is unknown where there is no tie', () => {
  expect(verdictOf(dq6, { bodies: ['office'] })).toMatchObject({ outcome: 'UNKNOWN', examined: 0 });
});
