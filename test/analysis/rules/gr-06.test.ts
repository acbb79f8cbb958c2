import { expect, test } from '@jest/globals';
import { gr06 } from '../../../src/analysis/rules/gr-06.js';
import { always } from '../../../src/domain/period.js';
import { absenceOf } from './sample/absence-of.js';
import { eGov } from './sample/e-gov.js';
import { verdictOf } from './sample/verdict-of.js';

const based = { power: 'office ACCOUNTABLE F1', basis: ['law'] };
const proposal = { kind: 'TO_BE' as const };

test.each(['ACCOUNTABLE F1', 'LEAD F2', 'SUPERVISOR F6', 'ACCOUNTABLE F4'])(
  'fires where office %s on no basis',
  (held) => {
    expect(
      verdictOf(gr06, { powers: [based, `office ${held}`].slice(held === 'ACCOUNTABLE F1' ? 1 : 0) }),
    ).toMatchObject({
      outcome: 'FIRE',
      findings: [
        {
          severity: 'ERROR',
          subjects: ['office', held.split(' ')[1], `office ${held}`],
          cites: [`source of office ${held}`],
        },
      ],
    });
  },
);

test('fires where the only basis is not in force yet, no longer, or not known', () => {
  const catalogue = {
    ...eGov,
    instruments: new Map([
      ['old', { ...always, to: '2008-01-01' }],
      ['next', { ...always, from: '2008-01-02' }],
    ]),
  };
  const powers = [{ ...based, basis: ['old', 'next', 'rumour'] }];
  expect(verdictOf(gr06, { catalogue, powers }).outcome).toBe('FIRE');
  expect(verdictOf(gr06, { catalogue, powers, view: { asOf: '2008-01-02' } }).outcome).toBe('PASS');
});

test('fires in a proposal too where a basis is named that is not in force', () => {
  const catalogue = { ...eGov, instruments: new Map([['old', { ...always, to: '2008-01-01' }]]) };
  expect(verdictOf(gr06, { catalogue, view: proposal, powers: [{ ...based, basis: ['old'] }] }).outcome).toBe('FIRE');
});

test('fires where a source says that authorization lacks', () => {
  expect(
    verdictOf(gr06, { powers: [based], absences: [absenceOf({ absent: 'LEGAL_AUTHORIZATION', cites: ['S022'] })] }),
  ).toMatchObject({
    outcome: 'FIRE',
    examined: 2,
    findings: [{ subjects: ['here', 'no LEGAL_AUTHORIZATION'], cites: ['S022'] }],
  });
});

test('is pending in a proposal that demands an authorization and does not name it; fires for what exists', () => {
  const given = { powers: ['office ACCOUNTABLE F1'], pending: new Map([['office', ['S056']]]) };
  expect(verdictOf(gr06, { ...given, view: proposal })).toMatchObject({
    outcome: 'PENDING',
    reason: 'The authorization of office for F1 is demanded, and not named yet.',
    findings: [{ outcome: 'PENDING', cites: ['S056', 'source of office ACCOUNTABLE F1'] }],
  });
  expect(verdictOf(gr06, given).outcome).toBe('FIRE');
});

test('does not fire where the power rests on an instrument in force', () => {
  expect(verdictOf(gr06, { powers: [based] })).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test('does not fire where it was delegated by one that rests on an instrument in force', () => {
  const powers = [{ power: 'office ACCOUNTABLE F1', origin: 'DELEGATION' as const, delegatedFrom: 'ministry' }];
  const basesAbove = (instrument: string) => new Map([['office ACCOUNTABLE F1', [instrument]]]);
  expect(verdictOf(gr06, { powers, basesAbove: basesAbove('law') })).toMatchObject({ outcome: 'PASS', examined: 1 });
  expect(verdictOf(gr06, { powers, basesAbove: basesAbove('rumour') }).outcome).toBe('FIRE');
});

test.each([
  ['an internal unit, which inherits from its body', 'unit ACCOUNTABLE F1'],
  ['a body that decides', 'group ACCOUNTABLE FD'],
  ['a department that builds its own systems', 'unit ACCOUNTABLE FB'],
  ['a body that only performs', 'office RESPONSIBLE F1'],
])('does not fire for %s', (_, power) => {
  expect(verdictOf(gr06, { bodies: ['unit INTERNAL_UNIT'], powers: [based, power] })).toMatchObject({
    outcome: 'PASS',
    examined: 1,
  });
});

test('is unknown in a proposal that says nothing of the basis', () => {
  expect(verdictOf(gr06, { view: proposal, powers: [based, 'office ACCOUNTABLE F2'] })).toMatchObject({
    outcome: 'UNKNOWN',
    examined: 2,
    reason: 'The basis of office ACCOUNTABLE F2 is not said.',
  });
});
