import type { AnswerStatus } from './answer.js';
import type { Authority } from './authority.js';
import { leastSure } from './certainty.js';
import { dayNotKnown, isDayKnown } from './day-known.js';
import { holdsOn, type Period } from './period.js';
import { sentences } from './sentences.js';
import type { View } from './view.js';

/** A power on the way back to its source, and how it stands to the one that it was delegated from. */
export interface DelegationStep {
  readonly authority: Authority;
  /** Whether its function and jurisdiction lie inside those of its delegator; true where it has none. */
  readonly functionWithin: boolean;
  readonly jurisdictionWithin: boolean;
  /** When its holder exists, and the body of that where it is a post. */
  readonly holder: readonly Period[];
  /** When the instruments that it rests on are in force. */
  readonly basis: readonly Period[];
}

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
  const gone = without[0]?.authority;
  const repealed = circle < 0 ? repealedBasis(straight.at(-1), isOn) : null;
  const validity = over([
    ...steps.map((step) => step.validity),
    ...without.flatMap(({ holder }) => holder),
    ...(repealed ? [repealed] : []),
  ]);
  const inForce = circle < 0 && !elsewhere && !gone && !repealed && steps.every((step) => isOn(step.validity));
  const { status, reason } = sourceOf(steps, gaps, circle >= 0);
  const undated = steps.find(({ validity: held }) => isOn(held) && !isDayKnown(held, view.asOf));
  const sure = undated && status === 'STATED' ? 'IMPLIED' : status;
  const reasons = sentences(
    reason,
    undated && dayNotKnown(undated.id, undated.validity, view.asOf),
    gone && `${gone.holder}, the holder of ${gone.id}, does not exist on ${view.asOf}.`,
    repealed && `Nothing that ${steps.at(-1)?.id ?? 'it'} rests on is in force on ${view.asOf}.`,
    elsewhere && `${elsewhere.id} is no part of ${view.scenario}.`,
  );
  return { status: sure, reason: reasons, steps, validity, inForce, excesses };
}

/** Where no instrument of a power is in force, and nobody granted it: when that one was which was in force last. */
function repealedBasis(origin: DelegationStep | undefined, isOn: (period: Period) => boolean): Period | null {
  if (!origin || origin.basis.length === 0 || origin.authority.grantedBy !== null || origin.basis.some(isOn))
    return null;
  return origin.basis.toSorted((one, other) => ((one.to ?? '9') < (other.to ?? '9') ? 1 : -1))[0] ?? null;
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

function excessesOf(
  { authority, functionWithin, jurisdictionWithin }: DelegationStep,
  delegator: Authority | undefined,
  view: View,
): string[] {
  if (!delegator) return [];
  const [one, other] = [authority.id, delegator.id];
  const found: (string | false)[] = [
    !functionWithin &&
      `${one} is over ${authority.function}, outside the function of ${other} (${delegator.function}).`,
    !jurisdictionWithin &&
      `${one} reaches beyond the jurisdiction of ${other} (${delegator.jurisdiction ?? 'not stated'}).`,
    delegator.object !== null &&
      authority.object !== delegator.object &&
      `${one} is about more than ${other}, which is about ${delegator.object} only.`,
    isEarlier(authority.validity, delegator.validity) && `${one} begins before ${other}.`,
    isLater(authority.validity, delegator.validity) && `${one} outlasts ${other}.`,
    !mayDelegate(delegator) && `${other} was delegated onward to ${one} without leave.`,
    !holdsOn(delegator.validity, view.asOf) && `${other}, the delegator’s power, is not in force on ${view.asOf}.`,
  ];
  return found.filter((each) => each !== false);
}

/** Whoever holds a power of its own may delegate it unless that is forbidden; a delegate, only where it has leave. */
const mayDelegate = ({ delegatedFrom, mayDelegateFurther }: Authority) =>
  delegatedFrom === null ? mayDelegateFurther !== false : mayDelegateFurther === true;

const isEarlier = (one: Period, other: Period) => one.from !== null && other.from !== null && one.from < other.from;
const isLater = (one: Period, other: Period) => other.to !== null && (one.to === null || one.to > other.to);

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
