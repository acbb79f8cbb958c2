import { expect, test } from '@jest/globals';
import { gr16 } from '../../../src/analysis/rules/gr-16.js';
import type { Evaluation } from '../../../src/domain/performance.js';
import { absenceOf } from './sample/absence-of.js';
import { verdictOf } from './sample/verdict-of.js';

const perspective = (name: string, criteria: string[], graded: boolean | null = true): Evaluation => ({
  id: `evaluation ${name}`,
  name,
  perspective: name,
  criteria,
  graded,
  pilot: false,
  domain: null,
  cites: [`source of ${name}`],
});
const outside = perspective('public', ['efficiency of administration', 'satisfaction']);
const inside = perspective('internal', ['level of application']);
const given = { powers: ['office ACCOUNTABLE F6'] };
const statementsOn = (evaluations: Evaluation[]) =>
  verdictOf(gr16, { ...given, evaluations }).findings.map(({ statement }) => statement);

test('fires where the internal perspective is lacking', () => {
  expect(verdictOf(gr16, { ...given, evaluations: [outside] })).toMatchObject({
    outcome: 'FIRE',
    examined: 1,
    findings: [
      {
        severity: 'ERROR',
        subjects: ['here', 'E-GOV', 'evaluation public'],
        about: ['E-GOV', 'here'],
        cites: ['source of public'],
        statement: 'The evaluation of E-GOV lacks internal: application.',
      },
    ],
  });
});

test('fires where the public’s perspective, or one of its two criteria, is lacking', () => {
  expect(statementsOn([inside])).toEqual(['The evaluation of E-GOV lacks public: efficiency; public: satisfaction.']);
  expect(statementsOn([inside, perspective('public', ['efficiency'])])).toEqual([
    'The evaluation of E-GOV lacks public: satisfaction.',
  ]);
  expect(statementsOn([outside, perspective('internal', ['satisfaction'])])).toEqual([
    'The evaluation of E-GOV lacks internal: application.',
  ]);
});

test('fires where the scheme is said not to end in grades', () => {
  expect(statementsOn([outside, inside].map((each) => ({ ...each, graded: false })))).toEqual([
    'The evaluation of E-GOV lacks a result in grades.',
  ]);
});

test('fires where a source says that there is no evaluation', () => {
  const absences = [absenceOf({ absent: 'EVALUATION', domain: 'E-GOV', cites: ['S024'] })];
  expect(verdictOf(gr16, { absences })).toMatchObject({
    outcome: 'FIRE',
    examined: 1,
    findings: [{ subjects: ['here', 'no EVALUATION'], cites: ['S024'] }],
  });
});

test('does not fire where both perspectives are joined and end in grades', () => {
  const evaluations = [outside, { ...inside, graded: null }];
  expect(verdictOf(gr16, { ...given, evaluations })).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test('does not fire for a pilot, nor count it where the scheme itself is lacking', () => {
  const pilot = { ...outside, pilot: true };
  expect(verdictOf(gr16, { ...given, evaluations: [pilot] })).toMatchObject({ outcome: 'UNKNOWN', examined: 0 });
  expect(statementsOn([pilot, inside])).toEqual([
    'The evaluation of E-GOV lacks public: efficiency; public: satisfaction.',
  ]);
});

test('is unknown where it is not said whether the scheme ends in grades', () => {
  const evaluations = [outside, inside].map((each) => ({ ...each, graded: null }));
  expect(verdictOf(gr16, { ...given, evaluations })).toMatchObject({
    outcome: 'UNKNOWN',
    examined: 1,
    reason: 'Whether the evaluation of E-GOV ends in grades is not said.',
  });
});

test('is unknown where no scheme is recorded', () => {
  expect(verdictOf(gr16, given)).toMatchObject({ outcome: 'UNKNOWN', examined: 0 });
});
