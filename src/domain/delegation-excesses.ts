import type { Authority } from './authority.js';
import type { DelegationStep } from './delegation-step.js';
import { mayHandOn } from './may-hand-on.js';
import { holdsOn, type Period } from './period.js';
import type { View } from './view.js';

/** Where a power has more than the one that it was delegated from, or was delegated without leave. */
export function excessesOf(
  { authority, functionWithin, jurisdictionWithin, objectWithin }: DelegationStep,
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
    !mayHandOn(delegator.role, authority.role) &&
      `${one} is held as ${authority.role}, which ${other} (${delegator.role}) cannot hand on.`,
    !objectWithin && `${one} is about more than ${other}, which is about ${delegator.object ?? 'everything'} only.`,
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
