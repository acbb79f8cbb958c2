import { expect, test } from '@jest/globals';
import { gr07 } from '../../../src/analysis/rules/gr-07.js';
import { verdictOf } from './sample/verdict-of.js';

test('fires where another than the competent organ holds what is kept for it', () => {
  expect(verdictOf(gr07, { bodies: ['council', 'office'], powers: ['office ACCOUNTABLE F5.1'] })).toMatchObject({
    outcome: 'FIRE',
    examined: 1,
    findings: [
      {
        severity: 'ERROR',
        subjects: ['office', 'F5.1', 'office ACCOUNTABLE F5.1', 'council'],
        statement: 'office holds F5.1, for which council alone is competent by law.',
      },
    ],
  });
});

test('fires where a function is held at a level that it is not for', () => {
  expect(verdictOf(gr07, { level: 'PROVINCE', powers: ['office LEAD F5.2'] }).findings).toMatchObject([
    {
      subjects: ['office', 'F5.2', 'office LEAD F5.2'],
      statement: 'office holds F5.2, which is kept for another level (CENTRAL).',
    },
  ]);
  expect(verdictOf(gr07, { level: 'CENTRAL', powers: ['office ACCOUNTABLE F5.4'] }).outcome).toBe('FIRE');
});

test('fires once where both the organ and the level are wrong', () => {
  expect(verdictOf(gr07, { level: 'COUNTY', powers: ['office ACCOUNTABLE F5.1'] }).findings).toHaveLength(1);
});

test.each([
  ['the competent organ itself holds it', 'council ACCOUNTABLE F5.1'],
  ['another drafts', 'office ACCOUNTABLE F5.2'],
])('does not fire where %s', (_, power) => {
  expect(verdictOf(gr07, { powers: [power] })).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test('fires where another approves what is kept for an organ, or for a level', () => {
  expect(verdictOf(gr07, { powers: ['office APPROVER F5.1'] }).outcome).toBe('FIRE');
  expect(verdictOf(gr07, { level: 'CENTRAL', powers: ['office APPROVER F5.4'] }).outcome).toBe('FIRE');
});

test('does not fire where a unit of the competent organ holds it', () => {
  const given = { bodies: ['council', 'desk INTERNAL_UNIT'], ties: ['desk PART_OF council'] };
  expect(verdictOf(gr07, { ...given, powers: ['desk ACCOUNTABLE F5.1'] }).outcome).toBe('PASS');
});

test('does not fire where another performs it, or submits through the competent organ', () => {
  const powers = ['council ACCOUNTABLE F5.1', 'office RESPONSIBLE F5.1', 'clerk PARTICIPANT F5.1'];
  expect(verdictOf(gr07, { powers })).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test.each(['PROVINCE', 'COUNTY', 'LOCAL'] as const)('does not fire where what is local is held in a %s', (level) => {
  expect(verdictOf(gr07, { level, powers: ['office ACCOUNTABLE F5.4'] }).outcome).toBe('PASS');
});

test('is unknown where the level is not recorded, or only that it is local', () => {
  expect(verdictOf(gr07, { level: null, powers: ['office ACCOUNTABLE F5.2'] })).toMatchObject({
    outcome: 'UNKNOWN',
    examined: 0,
    reason: 'Whether F5.2 may be held at the level of here is not recorded.',
  });
  const catalogue = { functions: [{ id: 'W', levels: ['PROVINCE' as const] }] };
  expect(verdictOf(gr07, { catalogue, level: 'LOCAL', powers: ['office ACCOUNTABLE W'] }).outcome).toBe('UNKNOWN');
});

test('is unknown where nobody holds anything that is kept for anybody', () => {
  expect(verdictOf(gr07, { powers: ['office ACCOUNTABLE F1'] })).toMatchObject({ outcome: 'UNKNOWN', examined: 0 });
});
