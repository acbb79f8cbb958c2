import { expect, test } from '@jest/globals';
import { gr03 } from '../../../src/analysis/rules/gr-03.js';
import { absenceOf } from './sample/absence-of.js';
import { verdictOf } from './sample/verdict-of.js';

const powers = ['a ACCOUNTABLE F1'];
const office = { id: 'office', kind: 'MANAGEMENT_BODY', dedicatedTo: 'E-GOV', temporary: false } as const;

test('fires where no body is dedicated to the domain', () => {
  expect(verdictOf(gr03, { powers })).toMatchObject({
    outcome: 'FIRE',
    examined: 1,
    findings: [{ severity: 'ERROR', subjects: ['here', 'E-GOV'], about: ['E-GOV', 'here'], cites: [] }],
  });
});

test.each([
  ['temporary', { ...office, temporary: true }],
  ['dedicated to nothing', { ...office, dedicatedTo: null }],
  ['dedicated to another domain', { ...office, dedicatedTo: 'WATER' }],
  [
    'an informatization department, dedicated to nothing',
    { ...office, kind: 'DEPARTMENT' as const, dedicatedTo: null },
  ],
  ['the working office of a group', { ...office, kind: 'WORKING_OFFICE' as const }],
  ['a leading group', { ...office, kind: 'LEADING_GROUP' as const }],
  ['a technical centre', { ...office, kind: 'TECHNICAL_SUPPORT_BODY' as const }],
  ['an institution', { ...office, kind: 'PUBLIC_INSTITUTION' as const }],
  ['an enterprise', { ...office, kind: 'ENTERPRISE' as const }],
  [
    'a general office with a second nameplate',
    { id: 'general', kind: 'GENERAL_OFFICE' as const, aliases: ['e-government office'] },
  ],
])('fires where the only body is %s', (_, body) => {
  expect(verdictOf(gr03, { powers, bodies: [body] }).outcome).toBe('FIRE');
});

test('fires where a source says that there is none, even where nothing else is recorded', () => {
  const absences = [absenceOf({ absent: 'DEDICATED_BODY', domain: 'E-GOV', cites: ['S013'] })];
  expect(verdictOf(gr03, { absences }).findings).toMatchObject([
    {
      subjects: ['here', 'E-GOV', 'no DEDICATED_BODY'],
      about: ['E-GOV', 'here'],
      cites: ['S013'],
      statement: 'No permanent management body is dedicated to E-GOV, and a source says so.',
    },
  ]);
});

test('fires where one source says that there is none and another records one', () => {
  const absences = [absenceOf({ absent: 'DEDICATED_BODY', domain: 'E-GOV', cites: ['S013'] })];
  expect(verdictOf(gr03, { bodies: [office], absences }).findings).toMatchObject([{ cites: ['S013'] }]);
  const elsewhere = [absenceOf({ absent: 'DEDICATED_BODY', domain: 'WATER' })];
  expect(verdictOf(gr03, { bodies: [office], absences: elsewhere }).outcome).toBe('PASS');
});

test.each(['MANAGEMENT_BODY', 'COMMISSION', 'DEPARTMENT', 'STATE_BUREAU'] as const)(
  'does not fire where a %s is dedicated to it, as a ministry is to its field',
  (kind) => {
    expect(verdictOf(gr03, { bodies: [{ ...office, kind }] })).toMatchObject({ outcome: 'PASS', examined: 1 });
  },
);

test('does not fire where the unit with the second nameplate is registered as a body itself', () => {
  const general = { id: 'general', kind: 'GENERAL_OFFICE' as const, aliases: ['e-government office'] };
  expect(verdictOf(gr03, { bodies: [general, office], ties: ['office PART_OF general'] }).outcome).toBe('PASS');
});

test('does not fire where a permanent management body is dedicated to it, stated as such or not called temporary', () => {
  expect(verdictOf(gr03, { bodies: [office] })).toMatchObject({ outcome: 'PASS', examined: 1 });
  expect(verdictOf(gr03, { bodies: [{ ...office, temporary: null }] }).outcome).toBe('PASS');
});

test('is unknown where nothing here belongs to any domain', () => {
  expect(verdictOf(gr03, { bodies: ['school'] })).toMatchObject({ outcome: 'UNKNOWN', examined: 0 });
});
