import { expect, test } from '@jest/globals';
import { gr04 } from '../../../src/analysis/rules/gr-04.js';
import { always } from '../../../src/domain/period.js';
import { verdictOf } from './sample/verdict-of.js';

const group = { id: 'group', kind: 'COORDINATION_GROUP', temporary: true } as const;

test.each(['ACCOUNTABLE', 'LEAD'])('fires where a temporary body is %s for a management function', (role) => {
  expect(verdictOf(gr04, { bodies: [group], powers: [`group ${role} F2`, 'office ACCOUNTABLE F1'] })).toMatchObject({
    outcome: 'FIRE',
    examined: 2,
    findings: [
      {
        severity: 'ERROR',
        subjects: ['group', 'F2', `group ${role} F2`],
        cites: [`source of group ${role} F2`, 'source of group'],
      },
    ],
  });
});

test.each([
  ['only performs a step', 'group RESPONSIBLE F2', group],
  ['decides', 'group ACCOUNTABLE FD', group],
  ['builds', 'group ACCOUNTABLE F4', group],
  ['is not said to be temporary', 'group ACCOUNTABLE F2', { ...group, temporary: null }],
  [
    'has a day on which it is dissolved',
    'group ACCOUNTABLE F2',
    { ...group, validity: { ...always, to: '2009-01-01' } },
  ],
])('does not fire where the body %s', (_, power, body) => {
  expect(verdictOf(gr04, { bodies: [body], powers: [power, 'office ACCOUNTABLE F1'] }).outcome).toBe('PASS');
});

test('does not fire where an event dissolves the body', () => {
  const event = { id: 'e', scenario: 'S', date: '2009-01-01', datePrecision: 'DAY', resulting: [], cites: [] } as const;
  const outcome = (kind: 'DISSOLVE' | 'RENAME', original: string) =>
    verdictOf(gr04, {
      bodies: [group],
      powers: ['group ACCOUNTABLE F2'],
      changes: [{ ...event, kind, originals: [original] }],
    }).outcome;
  expect(outcome('DISSOLVE', 'group')).toBe('PASS');
  expect([outcome('RENAME', 'group'), outcome('DISSOLVE', 'other')]).toEqual(['FIRE', 'FIRE']);
});

test('is unknown where nobody answers for a management function', () => {
  expect(verdictOf(gr04, { bodies: [group], powers: ['group ACCOUNTABLE FD'] }).outcome).toBe('UNKNOWN');
});
