import { describe, expect, test } from '@jest/globals';
import type { Authority } from '../../src/domain/authority.js';
import { delegationJudged } from '../../src/domain/delegation.js';
import type { DelegationStep } from '../../src/domain/delegation-step.js';
import type { Instrument } from '../../src/domain/instrument.js';
import { always, type Period } from '../../src/domain/period.js';
import type { View } from '../../src/domain/view.js';
import { powerOf } from './power-of.js';

const view: View = { scenario: 'NOW', kind: 'ACTUAL', scenarios: ['NOW'], retracted: [], asOf: '2008-01-01' };
const instrument = (period: Partial<Period> = {}): Instrument => ({ id: 'act', ...always, ...period });
const noGaps = { statedNone: false, pending: false };
const step = (id: string, more: Partial<Authority> = {}, within: Partial<DelegationStep> = {}): DelegationStep => ({
  authority: powerOf('office ACCOUNTABLE f', { id, ...more }),
  functionWithin: true,
  jurisdictionWithin: true,
  objectWithin: true,
  holder: [always],
  basis: [],
  ...within,
});
const law = step('law', { basis: ['clause'], mayDelegateFurther: true });
const judged = (chain: readonly DelegationStep[], gaps = noGaps) => delegationJudged(chain, view, gaps);

describe('a power', () => {
  test('is as sure as the least sure of those that it comes from', () => {
    expect(judged([step('a', { delegatedFrom: 'law' }), law]).status).toBe('STATED');
    expect(judged([step('a', { delegatedFrom: 'law', certainty: 'IMPLIED' }), law]).status).toBe('IMPLIED');
  });

  test('that goes back to no law or grant has no known source, and says what is missing', () => {
    expect(judged([step('a')])).toMatchObject({
      status: 'NOT_STATED',
      reason: 'No law or grant that a comes from is recorded.',
    });
    expect(judged([step('a')], { ...noGaps, pending: true }).reason).toContain('has not been named yet');
    expect(judged([step('a')], { ...noGaps, statedNone: true }).status).toBe('STATED_NONE');
  });

  test('that comes from a grant needs no law', () => {
    expect(judged([step('a', { grantedBy: 'state' })]).status).toBe('STATED');
  });

  test('holds while all that it comes from do', () => {
    const chain = [
      step('a', { delegatedFrom: 'b', validity: { ...always, from: '2003-01-01' } }),
      step('b', { basis: ['clause'], validity: { ...always, from: '2001-01-01', to: '2005-01-01' } }),
    ];
    expect(judged(chain)).toMatchObject({ validity: { from: '2003-01-01', to: '2005-01-01' }, inForce: false });
  });

  test('that a source dates to a year is not surely held within it, and none is in force without its holder', () => {
    const validity = { ...always, from: '2008-01-01', fromPrecision: 'YEAR' } as const;
    expect(judged([step('a', { delegatedFrom: 'law', validity }), law])).toMatchObject({
      status: 'IMPLIED',
      reason: 'Whether a held on 2008-01-01 is not known: the source gives only the year (2008).',
      inForce: true,
    });
    expect(
      judged([step('a', { delegatedFrom: 'law' }, { holder: [always, { ...always, to: '2007-01-01' }] }), law]),
    ).toMatchObject({
      status: 'STATED',
      reason: 'office, the holder of a, does not exist on 2008-01-01.',
      inForce: false,
    });
  });

  test('is not in force where one that it comes from is of another scenario, or taken back', () => {
    const chain = [step('a', { delegatedFrom: 'law' }), law];
    expect(delegationJudged(chain, { ...view, retracted: ['law'] }, noGaps)).toMatchObject({
      inForce: false,
      reason: 'law is no part of NOW.',
    });
    expect(delegationJudged(chain, { ...view, scenarios: ['PLAN'] }, noGaps).inForce).toBe(false);
  });

  test('rests on its instruments as long as one is in force', () => {
    const old = instrument({ to: '2007-01-01' });
    const older = instrument({ to: '2005-01-01' });
    const resting = (...basis: Instrument[]) => judged([step('a', { basis: ['x', 'y'] }, { basis })]);
    expect(resting(old, instrument())).toMatchObject({ inForce: true, reason: null, validity: { to: null } });
    expect(resting(older, old)).toMatchObject({
      status: 'STATED',
      inForce: false,
      reason: 'Nothing that a rests on is in force on 2008-01-01.',
      validity: { to: '2007-01-01' },
    });
  });

  test('rests no more surely on an instrument than that is known to be in force', () => {
    const year = { from: '2008-01-01', fromPrecision: 'YEAR' } as const;
    const resting = (validity: Partial<Period>, ...basis: Instrument[]) =>
      judged([step('a', { basis: ['x'], validity: { ...always, ...validity } }, { basis })]);
    expect(resting({}, instrument(year))).toMatchObject({
      status: 'IMPLIED',
      inForce: true,
      reason: 'Whether act was in force on 2008-01-01 is not known: the source gives only the year (2008).',
    });
    for (const known of [
      resting({ from: '2008-01-01', fromPrecision: 'DAY' }, instrument(year)),
      resting({}, instrument(year), instrument({ from: '2007-01-01', fromPrecision: 'YEAR' })),
    ])
      expect(known).toMatchObject({ status: 'STATED', inForce: true, reason: null });
    expect(resting({}, instrument({ to: '2008-01-01', toPrecision: 'YEAR' }))).toMatchObject({
      status: 'IMPLIED',
      inForce: false,
      reason:
        'Nothing that a rests on is known to be in force on 2008-01-01: of act, the source gives only the year of its end (2008).',
    });
  });

  test('holds on the same days whichever day is asked about: with its holder, and from its instrument on', () => {
    const holder = [{ ...always, to: '2016-06-01' }];
    const basis = [instrument({ from: '2012-01-01' }), instrument({ from: '2009-01-01', to: '2012-01-01' })];
    const validity = { ...always, from: '2005-01-01' };
    const chain = [step('a', { basis: ['x', 'y'], validity }, { holder, basis })];
    for (const [asOf, inForce] of [
      ['2008-01-01', false],
      ['2010-01-01', true],
      ['2017-01-01', false],
    ] as const) {
      const on = delegationJudged(chain, { ...view, asOf }, noGaps);
      expect(on).toMatchObject({ inForce, validity: { from: '2009-01-01', to: '2016-06-01' } });
    }
  });

  test('begins no more surely than its holder, unless it is dated later itself', () => {
    const holder = [{ ...always, from: '2008-01-01', fromPrecision: 'YEAR' as const }];
    const on = (from: string | null) =>
      delegationJudged(
        [step('a', { basis: ['x'], validity: { ...always, from } }, { holder, basis: [instrument()] })],
        { ...view, asOf: '2008-06-01' },
        noGaps,
      );
    expect(on(null)).toMatchObject({
      status: 'IMPLIED',
      reason: 'Whether office existed on 2008-06-01 is not known: the source gives only the year (2008).',
    });
    expect(on('2008-03-01')).toMatchObject({ status: 'STATED', reason: null });
  });

  test('that comes back to itself has no source', () => {
    const chain = [
      step('a', { delegatedFrom: 'b' }),
      step('b', { delegatedFrom: 'a' }),
      step('a', { delegatedFrom: 'b' }),
    ];
    const { status, inForce, steps, excesses } = judged(chain);
    expect({ status, inForce, steps: steps.map(({ id }) => id) }).toEqual({
      status: 'NOT_STATED',
      inForce: false,
      steps: ['a', 'b'],
    });
    expect(excesses).toContain('The chain of delegation comes back to itself.');
  });
});

describe('a delegate exceeds its delegator', () => {
  const given = (more: Partial<Authority>, delegator: Partial<Authority>, within: Partial<DelegationStep> = {}) =>
    judged([step('a', { delegatedFrom: 'b', ...more }, within), step('b', { basis: ['clause'], ...delegator })])
      .excesses;

  test.each([
    ['by another function', given({}, {}, { functionWithin: false }), 'a is over f, outside the function of b (f).'],
    [
      'by another jurisdiction',
      given({}, {}, { jurisdictionWithin: false }),
      'a reaches beyond the jurisdiction of b (here).',
    ],
    [
      'by a role that takes part handing on one that answers',
      given({ role: 'ACCOUNTABLE' }, { role: 'PARTICIPANT' }),
      'a is held as ACCOUNTABLE, which b (PARTICIPANT) cannot hand on.',
    ],
    [
      'by a role that carries out handing on one that decides',
      given({ role: 'APPROVER' }, { role: 'RESPONSIBLE' }),
      'a is held as APPROVER, which b (RESPONSIBLE) cannot hand on.',
    ],
    [
      'by a role that takes part handing on one that carries out',
      given({ role: 'RESPONSIBLE' }, { role: 'PARTICIPANT' }),
      'a is held as RESPONSIBLE, which b (PARTICIPANT) cannot hand on.',
    ],
    [
      'by a wider object',
      given({}, { object: 'dam' }, { objectWithin: false }),
      'a is about more than b, which is about dam only.',
    ],
    [
      'by another object',
      given({ object: 'canal' }, { object: 'dam' }, { objectWithin: false }),
      'a is about more than b, which is about dam only.',
    ],
    [
      'by an earlier beginning',
      given({ validity: { ...always, from: '2000-01-01' } }, { validity: { ...always, from: '2001-01-01' } }),
      'a begins before b.',
    ],
    [
      'by a later end',
      given({ validity: { ...always, to: '2020-01-01' } }, { validity: { ...always, to: '2010-01-01' } }),
      'a outlasts b.',
    ],
    ['by no end at all', given({}, { validity: { ...always, to: '2010-01-01' } }), 'a outlasts b.'],
    [
      'where that was forbidden to delegate',
      given({}, { mayDelegateFurther: false }),
      'b was delegated onward to a without leave.',
    ],
  ])('%s', (_, excesses, sentence) => {
    expect(excesses).toEqual([sentence]);
  });

  test('where a delegate passes it on without leave, though whoever has a power of its own may', () => {
    const chain = [
      step('c', { delegatedFrom: 'a' }),
      step('a', { delegatedFrom: 'b' }),
      step('b', { basis: ['clause'] }),
    ];
    expect(judged(chain).excesses).toEqual(['a was delegated onward to c without leave.']);
  });

  test.each([
    ['ACCOUNTABLE', 'APPROVER'],
    ['LEAD', 'ACCOUNTABLE'],
    ['SUPERVISOR', 'SUPERVISOR'],
    ['SUPERVISOR', 'RESPONSIBLE'],
    ['RESPONSIBLE', 'PARTICIPANT'],
    ['PARTICIPANT', 'PARTICIPANT'],
  ] as const)('not where %s hands %s on', (own, role) => {
    expect(given({ role }, { role: own })).toEqual([]);
  });

  test('not by what lies inside', () => {
    expect(
      given(
        { object: 'dam', validity: { ...always, from: '2002-01-01', to: '2009-01-01' } },
        { object: 'dam', validity: { ...always, from: '2001-01-01', to: '2010-01-01' } },
      ),
    ).toEqual([]);
  });
});
