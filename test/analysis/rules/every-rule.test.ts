import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ruleCatalogue } from '../../../src/analysis/rule-catalogue.js';
import { comparison } from '../../../src/domain/comparison.js';
import { gapReport } from '../../../src/domain/gap-report.js';
import { arrangementOf, type Given } from '../arrangement-of.js';
import { someArrangement } from './sample/some-arrangement.js';

const reportOn = (given: Given) => gapReport(arrangementOf(given), ruleCatalogue);
const idsIn = (given: Given) => reportOn(given).verdicts.flatMap(({ findings }) => findings.map(({ id }) => id));

/** What no order of the facts may change. */
const judgement = (given: Given) =>
  reportOn(given).verdicts.map(({ rule, outcome, examined, findings, unknown }) => ({
    rule: rule.id,
    outcome,
    examined,
    findings: findings.map(({ id, severity, about }) => [id, severity, ...about].join(' ')).sort(),
    unknown: [...unknown].sort(),
  }));

const shuffled = someArrangement.chain((given) =>
  fc.record({
    given: fc.constant(given),
    other: fc
      .tuple(fc.infiniteStream(fc.nat()), fc.infiniteStream(fc.nat()))
      .map(([one, two]) => ({ ...given, powers: byChance(given.powers, one), ties: byChance(given.ties, two) })),
  }),
);

function byChance<T>(all: readonly T[] = [], chances: Iterator<number>): T[] {
  return all
    .map((each) => ({ each, at: Number(chances.next().value) }))
    .sort((one, other) => one.at - other.at)
    .map(({ each }) => each);
}

test('the order of powers and ties changes no verdict and no finding’s id', () => {
  fc.assert(fc.property(shuffled, ({ given, other }) => expect(judgement(other)).toEqual(judgement(given))));
});

test('finding ids are unique within a report', () => {
  fc.assert(fc.property(someArrangement, (given) => expect(new Set(idsIn(given)).size).toBe(idsIn(given).length)));
});

test('the same fault has another id in another scenario', () => {
  const given = { powers: ['a ACCOUNTABLE F1'] };
  const elsewhere = new Set(idsIn({ ...given, view: { scenario: 'OTHER' } }));
  expect(idsIn(given).filter((id) => elsewhere.has(id))).toEqual([]);
});

test('comparing an arrangement with itself closes and opens nothing, and keeps every finding', () => {
  fc.assert(
    fc.property(someArrangement, (given) => {
      const judged = { arrangement: arrangementOf(given), report: reportOn(given) };
      const { closed, opened, remaining, reassigned, onlyInFrom, onlyInTo } = comparison(judged, judged);
      expect([closed, opened, reassigned, onlyInFrom, onlyInTo].flat()).toEqual([]);
      expect(remaining.map(({ id }) => id)).toEqual(idsIn(given));
    }),
  );
});

test('nothing passes, and nothing fires, where nothing is recorded', () => {
  const outcomes = reportOn({}).verdicts.map(({ rule, outcome, examined }) => [rule.id, outcome, examined]);
  expect(outcomes.filter(([, outcome]) => outcome !== 'UNKNOWN')).toEqual([['GR-20', 'NOT_APPLICABLE', 0]]);
});
