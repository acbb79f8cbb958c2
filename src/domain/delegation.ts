import type { AnswerStatus } from './answer.js';
import type { Authority } from './authority.js';
import { basisJudged } from './basis-judged.js';
import { leastSure } from './certainty.js';
import { daysOfBasis } from './days-of-basis.js';
import { excessesOf } from './delegation-excesses.js';
import type { DelegationStep } from './delegation-step.js';
import { holdsOn, type Period } from './period.js';
import { sentences } from './sentences.js';
import { stepDoubt } from './step-doubt.js';
import type { View } from './view.js';

export interface Delegation {
  readonly status: AnswerStatus;
  readonly reason: string | null;
  readonly steps: readonly Authority[];
  readonly validity: Period;
  readonly inForce: boolean;
  readonly excesses: readonly string[];
}

/** What is known of the lack of a source: a stated absence, or a demand that has not been met. */
export interface SourceGaps {
  readonly statedNone: boolean;
  readonly pending: boolean;
}

/** Judges a power by the chain back to the law or grant that it comes from, nearest first. */
export function delegationJudged(chain: readonly DelegationStep[], view: View, gaps: SourceGaps): Delegation {
  const circle = chain.findIndex(
    ({ authority }, at) => chain.findIndex((other) => other.authority.id === authority.id) < at,
  );
  const straight = circle < 0 ? chain : chain.slice(0, circle);
  const steps = straight.map(({ authority }) => authority);
  const isOn = (period: Period) => holdsOn(period, view.asOf);
  const elsewhere = steps.find((step) => !view.scenarios.includes(step.scenario) || view.retracted.includes(step.id));
  const excesses = [
    ...straight.flatMap((step, at) => excessesOf(step, straight[at + 1]?.authority, view)),
    ...(circle < 0 ? [] : ['The chain of delegation comes back to itself.']),
  ];
  const without = straight.filter(({ holder }) => holder.length === 0 || !holder.every(isOn));
  const gone = without.find((step) => stepDoubt(step, view.asOf) === null)?.authority;
  const origin = circle < 0 ? straight.at(-1) : undefined;
  const basis = daysOfBasis(origin, isOn);
  const resting = origin && basisJudged(origin, view.asOf);
  const validity = over([
    ...steps.map((step) => step.validity),
    ...straight.flatMap(({ holder }) => holder),
    ...(basis ? [basis] : []),
  ]);
  const inForce =
    resting?.inForce === true && !elsewhere && without.length === 0 && steps.every((step) => isOn(step.validity));
  const { status, reason } = sourceOf(steps, gaps, circle >= 0);
  const undated = straight.flatMap((step) => stepDoubt(step, view.asOf) ?? [])[0];
  const sure = (undated || resting?.isKnown === false) && status === 'STATED' ? 'IMPLIED' : status;
  const reasons = sentences(
    reason,
    undated,
    gone && `${gone.holder}, the holder of ${gone.id}, does not exist on ${view.asOf}.`,
    resting?.reason,
    elsewhere && `${elsewhere.id} is no part of ${view.scenario}.`,
  );
  return { status: sure, reason: reasons, steps, validity, inForce, excesses };
}

function sourceOf(
  steps: readonly Authority[],
  gaps: SourceGaps,
  circular: boolean,
): Pick<Delegation, 'status' | 'reason'> {
  const origin = steps.at(-1);
  if (circular)
    return { status: 'NOT_STATED', reason: 'The chain of delegation comes back to itself: it has no source.' };
  if (origin && (origin.basis.length > 0 || origin.grantedBy !== null)) {
    const reason = gaps.statedNone
      ? 'The sources conflict: one of them states that there is no legal authorization.'
      : null;
    return { status: leastSure(steps.map(({ certainty }) => certainty)), reason };
  }
  if (gaps.statedNone)
    return { status: 'STATED_NONE', reason: 'A source states that there is no legal authorization.' };
  const reason = gaps.pending
    ? 'The source demands an authorization that has not been named yet.'
    : `No law or grant that ${origin?.id ?? 'it'} comes from is recorded.`;
  return { status: 'NOT_STATED', reason };
}

/** The days on which all hold; where there are none, it ends before it begins. */
function over(periods: readonly Period[]): Period {
  const starts = periods
    .filter(({ from }) => from !== null)
    .sort((one, other) => ((one.from ?? '') < (other.from ?? '') ? 1 : -1));
  const ends = periods
    .filter(({ to }) => to !== null)
    .sort((one, other) => ((one.to ?? '') < (other.to ?? '') ? -1 : 1));
  const [start, end] = [starts[0], ends[0]];
  return {
    from: start?.from ?? null,
    to: end?.to ?? null,
    fromPrecision: start?.fromPrecision ?? 'UNKNOWN',
    toPrecision: end?.toPrecision ?? 'UNKNOWN',
  };
}
