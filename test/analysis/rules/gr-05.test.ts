import { expect, test } from '@jest/globals';
import { gr05 } from '../../../src/analysis/rules/gr-05.js';
import { always } from '../../../src/domain/period.js';
import { absenceOf } from './sample/absence-of.js';
import { verdictOf } from './sample/verdict-of.js';

const given = {
  level: 'PROVINCE' as const,
  bodies: ['office'],
  away: [{ id: 'ministry', level: 'CENTRAL' as const }],
};
const pair = 'office COUNTERPART_OF ministry';

test('fires where nothing links a body with its counterpart above', () => {
  expect(verdictOf(gr05, { ...given, ties: [pair] })).toMatchObject({
    outcome: 'FIRE',
    examined: 1,
    findings: [
      {
        severity: 'WARNING',
        subjects: ['office', 'ministry', pair],
        about: ['ministry', 'office'],
        cites: [`source of ${pair}`],
      },
    ],
  });
});

test('fires once for a pair that is recorded both ways, the lower body first', () => {
  const both = [pair, 'ministry COUNTERPART_OF office'];
  const verdict = verdictOf(gr05, { ...given, ties: both });
  expect(verdict).toMatchObject({
    examined: 1,
    findings: [{ subjects: ['office', 'ministry', ...both.toReversed()] }],
  });
  expect(verdictOf(gr05, { ...given, ties: both.toReversed() }).findings[0]?.id).toBe(verdict.findings[0]?.id);
});

test.each([
  'office MODELLED_ON ministry',
  'ministry COORDINATES office',
  'office SUBORDINATE_TO government',
  'customs LEADS harbour',
  'office LEADS ministry',
  'ministry SUBORDINATE_TO office',
])('fires in spite of %s', (tie) => {
  expect(verdictOf(gr05, { ...given, ties: [pair, tie] }).outcome).toBe('FIRE');
});

test('fires where a source says that there is no vertical link', () => {
  expect(verdictOf(gr05, { absences: [absenceOf({ absent: 'VERTICAL_LINK', cites: ['S016'] })] })).toMatchObject({
    outcome: 'FIRE',
    examined: 1,
    findings: [{ subjects: ['here', 'no VERTICAL_LINK'], cites: ['S016'] }],
  });
});

test.each([
  'ministry LEADS office',
  'ministry LEADS_PROFESSIONALLY office',
  'ministry GUIDES office',
  'ministry MANAGES office',
  'office SUBORDINATE_TO ministry',
  'office ACCOUNTABLE_TO ministry',
])('does not fire where %s', (tie) => {
  expect(verdictOf(gr05, { ...given, ties: [pair, tie] })).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test('does not fire for a body that a law leaves to itself, as in autonomous areas, seen from either side', () => {
  const left = (...those: string[]) => ({ ties: [pair], leftToThemselves: new Set(those) });
  const above = {
    level: 'CENTRAL' as const,
    bodies: ['ministry'],
    away: [{ id: 'office', level: 'PROVINCE' as const }],
  };
  expect(verdictOf(gr05, { ...given, ...left('office') })).toMatchObject({ outcome: 'PASS', examined: 1 });
  expect(verdictOf(gr05, { ...above, ...left('office') })).toMatchObject({ outcome: 'PASS', examined: 1 });
  expect(verdictOf(gr05, { ...given, ...left('other') }).outcome).toBe('FIRE');
});

test('is unknown where the level of a counterpart is not recorded', () => {
  const away = [...given.away, 'bureau'];
  const ties = [pair, 'ministry LEADS office', 'office COUNTERPART_OF bureau'];
  expect(verdictOf(gr05, { ...given, away, ties })).toMatchObject({
    outcome: 'UNKNOWN',
    examined: 1,
    unknown: ['Which of office and bureau stands above the other is not recorded.'],
  });
});

test('does not look at a counterpart that is no more', () => {
  const away = [{ id: 'ministry', level: 'CENTRAL' as const, validity: { ...always, to: '2007-01-01' } }];
  expect(verdictOf(gr05, { ...given, away, ties: [pair] })).toMatchObject({ outcome: 'UNKNOWN', examined: 0 });
});

test('is unknown where no body has a counterpart', () => {
  expect(verdictOf(gr05, { ...given, ties: ['ministry LEADS office'] })).toMatchObject({
    outcome: 'UNKNOWN',
    examined: 0,
  });
});
