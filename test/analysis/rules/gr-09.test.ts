import { expect, test } from '@jest/globals';
import { gr09 } from '../../../src/analysis/rules/gr-09.js';
import type { Staffing } from '../../../src/domain/performance.js';
import { always } from '../../../src/domain/period.js';
import { absenceOf } from './sample/absence-of.js';
import { verdictOf } from './sample/verdict-of.js';

const staffing = (
  organization: string,
  has: Pick<Staffing, 'unit' | 'quota' | 'technicalStaff'> & Partial<Staffing>,
): Staffing => ({
  id: `staffing of ${organization}`,
  scenario: 'S',
  validity: always,
  certainty: 'STATED',
  cites: ['yearbook'],
  organization,
  domain: null,
  ...has,
});
const nothing = { unit: false, quota: 0, technicalStaff: 0 };

test('fires where a body has neither unit nor quota nor staff', () => {
  expect(verdictOf(gr09, { staffings: [staffing('bureau', nothing)] })).toMatchObject({
    outcome: 'FIRE',
    examined: 1,
    findings: [
      {
        severity: 'ERROR',
        subjects: ['bureau', 'staffing of bureau'],
        about: ['bureau'],
        cites: ['yearbook'],
        statement: 'bureau has no unit, no quota, no technical staff.',
      },
    ],
  });
});

test('fires for the field of work that has nothing, whatever there is for another', () => {
  const staffings = [
    staffing('bureau', { ...nothing, domain: 'E-GOV' }),
    staffing('bureau', { unit: true, quota: 9, technicalStaff: 5, domain: 'WATER' }),
  ];
  expect(verdictOf(gr09, { staffings })).toMatchObject({
    examined: 2,
    findings: [
      {
        subjects: ['bureau', 'E-GOV', 'staffing of bureau'],
        statement: 'bureau has no unit, no quota, no technical staff for E-GOV.',
      },
    ],
  });
});

test.each([
  ['no unit, no quota', { ...nothing, technicalStaff: 2 }],
  ['no unit, no technical staff', { ...nothing, quota: 2 }],
  ['no quota, no technical staff', { ...nothing, unit: true }],
])('fires as a warning where it has %s', (what, has) => {
  expect(verdictOf(gr09, { staffings: [staffing('bureau', has)] }).findings).toMatchObject([
    { severity: 'WARNING', statement: `bureau has ${what}.` },
  ]);
});

test('fires where a source says so of a class of bodies, with its quantifier', () => {
  const absences = [absenceOf({ absent: 'UNIT_QUOTA_STAFF', quantifier: '绝大多数', cites: ['S020'] })];
  expect(verdictOf(gr09, { absences })).toMatchObject({
    outcome: 'FIRE',
    examined: 1,
    findings: [
      { cites: ['S020'], statement: 'A source states that there is no unit, quota and technical staff (绝大多数).' },
    ],
  });
});

test('fires though an enterprise works for it: its staff are not the body’s own', () => {
  const powers = ['firm RESPONSIBLE F4'];
  expect(
    verdictOf(gr09, { bodies: ['firm ENTERPRISE'], powers, staffings: [staffing('bureau', nothing)] }).outcome,
  ).toBe('FIRE');
});

test.each([
  ['technical staff', { unit: true, quota: 3, technicalStaff: 0 }],
  ['a quota', { unit: true, quota: 0, technicalStaff: 2 }],
  ['a unit of its own', { unit: false, quota: 3, technicalStaff: 2 }],
])('does not fire where %s alone is lacking', (_, has) => {
  expect(verdictOf(gr09, { staffings: [staffing('bureau', has)] })).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test('does not fire in the scenario whose source demands them', () => {
  const demand = {
    id: 'z',
    scenario: 'S',
    subject: 'bureau',
    modality: 'OBLIGATION' as const,
    marker: null,
    statement: '',
    cites: [],
  };
  const satisfied = (jurisdictions: string[], satisfies: string[]) =>
    verdictOf(gr09, { qualifications: [{ ...demand, jurisdictions, satisfies }] }).outcome;
  expect(satisfied(['here'], ['GR-09'])).toBe('PASS');
  expect(satisfied([], ['GR-09'])).toBe('PASS');
  expect(satisfied(['there'], ['GR-09'])).toBe('UNKNOWN');
  expect(satisfied(['here'], ['GR-15'])).toBe('UNKNOWN');
});

test('is unknown where any of the three is not recorded: that is not zero', () => {
  const staffings = [
    staffing('bureau', { ...nothing, technicalStaff: null }),
    staffing('other', { unit: true, quota: 1, technicalStaff: 1 }),
  ];
  expect(verdictOf(gr09, { staffings })).toMatchObject({
    outcome: 'UNKNOWN',
    examined: 1,
    reason: 'Not all of unit, quota and staff is known of bureau.',
  });
});

test('is unknown of a body that answers for something and of which nothing is told, where something is of another', () => {
  const all = { unit: true, quota: 9, technicalStaff: 5 };
  const given = { bodies: ['bureau', 'office', 'school'], powers: ['bureau ACCOUNTABLE F1', 'office ACCOUNTABLE F2'] };
  const unknown = (...staffings: Staffing[]) => verdictOf(gr09, { ...given, staffings }).unknown;
  expect(unknown(staffing('bureau', all))).toEqual(['Unit, quota and staff for E-GOV are not recorded of office.']);
  expect(unknown(staffing('bureau', all), staffing('office', { ...all, domain: 'WATER' }))).toHaveLength(1);
  expect(unknown(staffing('bureau', all), staffing('office', { ...all, domain: 'E-GOV' }))).toEqual([]);
});
