import { expect, test } from '@jest/globals';
import { gr15 } from '../../../src/analysis/rules/gr-15.js';
import type { Appraisal } from '../../../src/domain/performance.js';
import { always } from '../../../src/domain/period.js';
import { absenceOf } from './sample/absence-of.js';
import { verdictOf } from './sample/verdict-of.js';

const appraisal = (post: string, domain = 'E-GOV'): Appraisal => ({
  id: `appraisal of ${post} for ${domain}`,
  scenario: 'S',
  validity: always,
  certainty: 'STATED',
  cites: [],
  post,
  domain,
});
const given = {
  bodies: ['bureau DEPARTMENT', 'ministry DEPARTMENT', 'office MANAGEMENT_BODY'],
  headPosts: [
    { of: 'bureau', post: 'head' },
    { of: 'ministry', post: 'minister' },
    { of: 'office', post: 'director' },
  ],
};
const demand = {
  id: 'z',
  scenario: 'S',
  subject: 'head',
  modality: 'OBLIGATION' as const,
  marker: null,
  statement: '',
  jurisdictions: ['here'],
  satisfies: ['GR-15'],
  cites: [],
};

test('fires for the head of a department that is not appraised where others are', () => {
  expect(verdictOf(gr15, { ...given, appraisals: [appraisal('head')] })).toMatchObject({
    outcome: 'FIRE',
    examined: 2,
    findings: [{ severity: 'ERROR', subjects: ['ministry', 'minister', 'E-GOV'], cites: ['source of minister'] }],
  });
});

test('fires where only the body is appraised, or the head for another domain', () => {
  const about = (appraisals: Appraisal[]) =>
    verdictOf(gr15, { ...given, appraisals }).findings.map((each) => each.about);
  expect(about([appraisal('bureau'), appraisal('minister')])).toEqual([['E-GOV', 'bureau', 'head']]);
  expect(about([appraisal('head', 'WATER'), appraisal('minister', 'WATER'), appraisal('minister')])).toEqual([
    ['E-GOV', 'bureau', 'head'],
  ]);
});

test('fires where a source says that there is no appraisal', () => {
  expect(verdictOf(gr15, { ...given, absences: [absenceOf({ absent: 'APPRAISAL', cites: ['S025'] })] })).toMatchObject({
    outcome: 'FIRE',
    examined: 1,
    findings: [{ subjects: ['here', 'no APPRAISAL'], cites: ['S025'] }],
  });
});

test('does not fire where every head of a department is appraised; those of other bodies need not be', () => {
  const appraisals = [appraisal('head'), appraisal('minister')];
  expect(verdictOf(gr15, { ...given, appraisals })).toMatchObject({ outcome: 'PASS', examined: 2 });
});

test('does not fire where the source itself demands it', () => {
  expect(verdictOf(gr15, { ...given, qualifications: [demand] })).toMatchObject({ outcome: 'PASS', examined: 1 });
  const appraisals = [appraisal('minister')];
  expect(verdictOf(gr15, { ...given, qualifications: [demand], appraisals })).toMatchObject({
    outcome: 'PASS',
    examined: 3,
  });
});

test('is unknown where no appraisal at all is recorded', () => {
  expect(verdictOf(gr15, given)).toMatchObject({ outcome: 'UNKNOWN', examined: 0 });
});

test('is unknown for a domain of which no appraisal is recorded, whatever is of another', () => {
  const appraisals = [appraisal('head', 'WATER'), appraisal('minister', 'WATER')];
  const powers = ['office ACCOUNTABLE F1'];
  expect(verdictOf(gr15, { ...given, powers, appraisals })).toMatchObject({
    outcome: 'UNKNOWN',
    examined: 2,
    unknown: ['No appraisal for E-GOV is recorded here.'],
  });
});
