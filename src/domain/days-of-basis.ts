import type { DelegationStep } from './delegation-step.js';
import type { Period } from './period.js';

/** The days on which an instrument of a power that nobody granted is in force: those around this one, else the last. */
export function daysOfBasis(origin: DelegationStep | undefined, isOn: (period: Period) => boolean): Period | null {
  if (!origin || origin.authority.grantedBy !== null) return null;
  const stretches = joined(origin.basis);
  return stretches.find(isOn) ?? stretches.at(-1) ?? null;
}

/** Periods that meet or overlap as one, in order. */
function joined(periods: readonly Period[]): Period[] {
  const stretches: Period[] = [];
  for (const next of periods.toSorted((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1))) {
    const last = stretches.at(-1);
    if (!last || (last.to !== null && last.to < (next.from ?? ''))) stretches.push(next);
    else if (last.to !== null && (next.to === null || next.to > last.to))
      stretches.splice(-1, 1, { ...last, to: next.to, toPrecision: next.toPrecision });
  }
  return stretches;
}
