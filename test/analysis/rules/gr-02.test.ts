import { expect, test } from '@jest/globals';
import { gr02 } from '../../../src/analysis/rules/gr-02.js';
import { absenceOf } from './sample/absence-of.js';
import { verdictOf } from './sample/verdict-of.js';

const split = ['informatization ACCOUNTABLE F1', 'general ACCOUNTABLE F2', 'planning ACCOUNTABLE F3'];

test('fires where the management is split and nobody holds the whole', () => {
  const { outcome, examined, findings } = verdictOf(gr02, { powers: split });
  expect({ outcome, examined }).toEqual({ outcome: 'FIRE', examined: 3 });
  expect(findings).toMatchObject([
    {
      severity: 'ERROR',
      subjects: [
        'general',
        'informatization',
        'planning',
        'general ACCOUNTABLE F2',
        'informatization ACCOUNTABLE F1',
        'planning ACCOUNTABLE F3',
      ],
      about: ['general', 'informatization', 'planning'],
    },
  ]);
});

test('fires where only parts of the functions are held', () => {
  expect(verdictOf(gr02, { powers: ['a ACCOUNTABLE F1.2', 'b ACCOUNTABLE F6'] }).outcome).toBe('FIRE');
});

test('fires with the source that says that nobody holds the whole as evidence', () => {
  const absences = [absenceOf({ absent: 'HOLDER', function: 'F0', cites: ['S015'] })];
  expect(verdictOf(gr02, { powers: split, absences }).findings[0]?.cites).toContain('S015');
});

test.each([
  ['a leading group: it decides, it does not manage', { id: 'top', kind: 'LEADING_GROUP' as const }],
  ['a joint conference', { id: 'top', kind: 'JOINT_CONFERENCE' as const }],
  ['a temporary body', { id: 'top', kind: 'MANAGEMENT_BODY' as const, temporary: true }],
])('fires where the whole is held by %s', (_, top) => {
  expect(verdictOf(gr02, { bodies: [top], powers: [...split, 'top ACCOUNTABLE F0'] }).outcome).toBe('FIRE');
});

test('fires where the whole is held over one object alone, or only performed', () => {
  const bodies = ['office MANAGEMENT_BODY'];
  expect(
    verdictOf(gr02, { bodies, powers: [...split, { power: 'office ACCOUNTABLE F0', object: 'portal' }] }).outcome,
  ).toBe('FIRE');
  expect(verdictOf(gr02, { bodies, powers: [...split, 'office RESPONSIBLE F0'] }).outcome).toBe('FIRE');
});

test('does not fire where a permanent management body holds the whole', () => {
  const given = {
    bodies: ['office MANAGEMENT_BODY'],
    powers: [...split, { power: 'office ACCOUNTABLE F0', scope: '*' }],
  };
  expect(verdictOf(gr02, given)).toMatchObject({ outcome: 'PASS', examined: 3 });
});

test.each([
  ['one body holds all', ['a ACCOUNTABLE F1', 'a ACCOUNTABLE F2', 'a ACCOUNTABLE F3', 'a ACCOUNTABLE F6']],
  ['one leads where another answers too', ['a LEAD F1', 'b ACCOUNTABLE F1', 'a ACCOUNTABLE F2']],
  ['the other body decides', ['a ACCOUNTABLE F1', 'b ACCOUNTABLE FD']],
  ['the other body builds', ['a ACCOUNTABLE F1', 'b ACCOUNTABLE F4']],
  [
    'the other body acts in the name of the first',
    ['a ACCOUNTABLE F1', { power: 'b ACCOUNTABLE F2', origin: 'DELEGATION' as const }],
  ],
])('does not fire where %s', (_, powers) => {
  expect(verdictOf(gr02, { powers }).outcome).toBe('PASS');
});

test('does not fire between units of one body', () => {
  const bodies = ['office', 'north INTERNAL_UNIT', 'south INTERNAL_UNIT', 'desk INTERNAL_UNIT'];
  const ties = ['north PART_OF office', 'south PART_OF office', 'desk PART_OF south'];
  const powers = ['north ACCOUNTABLE F1', 'south ACCOUNTABLE F2', 'desk ACCOUNTABLE F3'];
  expect(verdictOf(gr02, { bodies, ties, powers }).outcome).toBe('PASS');
});

test('is unknown where nobody holds a management function', () => {
  expect(verdictOf(gr02, { powers: ['a ACCOUNTABLE F4'] })).toMatchObject({ outcome: 'UNKNOWN', examined: 0 });
});

test('fires where a source says that nobody holds the whole, though another records who does', () => {
  const absences = [absenceOf({ absent: 'HOLDER', function: 'F0', cites: ['S015'] })];
  const given = { bodies: ['office MANAGEMENT_BODY'], absences };
  const { findings } = verdictOf(gr02, { ...given, powers: [...split, 'office ACCOUNTABLE F0'] });
  expect(findings).toMatchObject([
    { statement: expect.stringContaining('a source states that nobody holds the whole') },
  ]);
  expect(verdictOf(gr02, { ...given, powers: ['office ACCOUNTABLE F1', 'office ACCOUNTABLE F0'] }).outcome).toBe(
    'PASS',
  );
});
