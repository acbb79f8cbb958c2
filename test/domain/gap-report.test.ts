import { describe, expect, test } from '@jest/globals';
import { gapReport, type RuleVerdict } from '../../src/domain/gap-report.js';
import { ruleTally } from '../../src/domain/rule-tally.js';
import type { Breach, Judgement, Rule } from '../../src/domain/rule.js';
import { arrangementOf } from '../analysis/arrangement-of.js';

const here = arrangementOf({ bodies: ['office'] });
const breach = (more: Partial<Breach> = {}): Breach => ({
  statement: 'Wrong.',
  subjects: ['office'],
  cites: [],
  ...more,
});

/** A rule that judges each arrangement in turn as it is told to. */
function ruleThatFinds(...judgements: readonly Judgement[]): Rule {
  const left = [...judgements];
  return {
    id: 'T-1',
    name: '样例',
    nameEn: 'Sample',
    severity: 'ERROR',
    statement: 'MUST: be right.',
    cites: [],
    judged: () => left.shift() ?? { examined: 0, breaches: [] },
  };
}

function verdict(judgement: Judgement): RuleVerdict | undefined {
  return gapReport(here, [ruleThatFinds(judgement)]).verdicts[0];
}

describe('a rule', () => {
  test('passes where it looked at something and found no breach', () => {
    expect(verdict({ examined: 3, breaches: [] })).toMatchObject({ outcome: 'PASS', reason: null, examined: 3 });
  });

  test('is unknown, and passes not, where it looked at nothing', () => {
    expect(verdict({ examined: 0, breaches: [] })).toMatchObject({
      outcome: 'UNKNOWN',
      reason: 'The registry holds no case that the rule speaks of.',
    });
  });

  test('is unknown where the data do not suffice for a case, and says for which', () => {
    expect(verdict({ examined: 3, breaches: [], unknown: ['One.', 'Two.'] })).toMatchObject({
      outcome: 'UNKNOWN',
      reason: 'One. Two.',
    });
  });

  test('fires for a breach, whatever else is unknown or pending', () => {
    const breaches = [breach({ outcome: 'PENDING', subjects: ['a'] }), breach()];
    expect(verdict({ examined: 3, breaches, unknown: ['One.'] })).toMatchObject({ outcome: 'FIRE', reason: null });
  });

  test('is pending where all that is wrong is not named yet, and says what', () => {
    expect(verdict({ examined: 1, breaches: [breach({ outcome: 'PENDING' })], unknown: ['One.'] })).toMatchObject({
      outcome: 'PENDING',
      reason: 'Wrong.',
    });
  });

  test('does not apply where it says so, and why', () => {
    expect(verdict({ examined: 0, breaches: [], notApplicable: 'After 2014.' })).toMatchObject({
      outcome: 'NOT_APPLICABLE',
      reason: 'After 2014.',
    });
  });
});

describe('a finding', () => {
  const found = (...breaches: readonly Breach[]) => verdict({ examined: 1, breaches })?.findings ?? [];

  test('is as grave as its rule, unless the breach says otherwise', () => {
    expect(found(breach(), breach({ severity: 'INFO', subjects: ['b'] })).map(({ severity }) => severity)).toEqual([
      'ERROR',
      'INFO',
    ]);
  });

  test('has the same id for the same fault, run after run', () => {
    expect(found(breach())[0]?.id).toBe(found(breach({ statement: 'Said otherwise.', cites: ['s'] }))[0]?.id);
  });

  test('has another id for another fault, and in another scenario', () => {
    const [one, other] = found(breach({ subjects: ['office', 'x'] }), breach({ subjects: ['office', 'y'] }));
    const there = arrangementOf({ bodies: ['office'], view: { scenario: 'PLAN' } });
    const [elsewhere] = gapReport(there, [
      ruleThatFinds({ examined: 1, breaches: [breach({ subjects: ['office', 'x'] })] }),
    ]).verdicts;
    expect(new Set([one?.id, other?.id, elsewhere?.findings[0]?.id]).size).toBe(3);
  });
});

describe('over several jurisdictions', () => {
  const tie = 'office GUIDES bureau';
  const there = arrangementOf({
    jurisdiction: 'there',
    bodies: ['bureau'],
    away: [{ id: 'office', jurisdiction: 'here' }],
    ties: [tie],
  });
  const over = (...judgements: readonly Judgement[]) => {
    const rule = ruleThatFinds(...judgements);
    const tally = ruleTally(rule);
    const findings = judgements.flatMap((_, at) =>
      gapReport(at === 0 ? here : there, [rule]).verdicts.flatMap((each) => tally.add(each)),
    );
    return { ...tally.summary(), findings };
  };
  const passed: Judgement = { examined: 2, breaches: [] };
  const silent: Judgement = { examined: 0, breaches: [], notApplicable: 'Not here.' };

  test('cases are counted together', () => {
    expect(over(passed, passed)).toMatchObject({ outcome: 'PASS', examined: 4 });
  });

  test('a breach anywhere is one of the whole', () => {
    expect(over(passed, { examined: 1, breaches: [breach()] })).toMatchObject({ outcome: 'FIRE', examined: 3 });
  });

  test('what is unknown anywhere keeps the whole from passing', () => {
    expect(over(passed, { examined: 1, breaches: [], unknown: ['One.'] })).toMatchObject({
      outcome: 'UNKNOWN',
      reason: 'One.',
    });
  });

  test('a place without a case keeps nothing from passing', () => {
    expect(over(passed, { examined: 0, breaches: [] })).toMatchObject({ outcome: 'PASS' });
  });

  test('a rule applies where it applies anywhere', () => {
    expect(over(silent, passed)).toMatchObject({ outcome: 'PASS' });
    expect(over(silent, silent)).toMatchObject({ outcome: 'NOT_APPLICABLE', reason: 'Not here.' });
  });

  test('a fault of a tie that two of them show is one finding', () => {
    const one: Judgement = { examined: 1, breaches: [breach({ subjects: ['office', tie] })] };
    expect(over(one, one)).toMatchObject({ found: 1, findings: [{ subjects: ['office', tie] }] });
  });

  test('a fault that each of them has is a finding in each', () => {
    const one: Judgement = { examined: 1, breaches: [breach()] };
    expect(over(one, one)).toMatchObject({ found: 2 });
  });

  test('a reason names ten unknown cases at most', () => {
    const many = Array.from({ length: 12 }, (_, at) => `Case ${at}.`);
    expect(over(passed, { examined: 1, breaches: [], unknown: many }).reason?.split('Case')).toHaveLength(11);
  });
});
