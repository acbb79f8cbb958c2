import { dayNotKnown, doubtsOf, isDayKnown, knownFrom } from './day-known.js';
import type { DelegationStep } from './delegation-step.js';
import { endGiven } from './end-given.js';
import type { Instrument } from './instrument.js';
import type { LocalDate } from './local-date.js';
import { holdsOn } from './period.js';

/** Whether what a power rests on is in force on a day, how surely that is known, and what is said of it. */
export interface BasisJudged {
  readonly inForce: boolean;
  readonly isKnown: boolean;
  readonly reason: string | null;
}

/** A grant needs no instrument; where none is recorded, that is another matter than that none is in force. */
export function basisJudged({ authority, basis }: DelegationStep, asOf: LocalDate): BasisJudged {
  if (authority.grantedBy !== null || basis.length === 0) return { inForce: true, isKnown: true, reason: null };
  const on = basis.filter((each) => holdsOn(each, asOf));
  if (on.length === 0) return { inForce: false, ...noneOf(basis, authority.id, asOf) };
  // A power that is dated to a day had its instrument on that day.
  const isOpen = (each: Instrument) =>
    !isDayKnown(each, asOf) && doubtsOf(authority.validity, [each]).some((doubt) => doubt === each);
  const open = on.every(isOpen) ? on.toSorted((one, other) => (knownFrom(one) < knownFrom(other) ? -1 : 1))[0] : null;
  return {
    inForce: true,
    isKnown: !open,
    reason: open ? dayNotKnown(open.id, open, asOf, 'was in force') : null,
  };
}

function noneOf(basis: readonly Instrument[], power: string, asOf: LocalDate): Omit<BasisJudged, 'inForce'> {
  const ended = basis.find((each) => endGiven(each, asOf) !== null);
  return ended
    ? {
        isKnown: false,
        reason: `Nothing that ${power} rests on is known to be in force on ${asOf}: of ${ended.id}, ${endGiven(ended, asOf) ?? ''}.`,
      }
    : { isKnown: true, reason: `Nothing that ${power} rests on is in force on ${asOf}.` };
}
