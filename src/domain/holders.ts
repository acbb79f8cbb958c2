import type { Arrangement } from './arrangement.js';
import { leadsOf } from './competence.js';
import { isDelegate, type Power } from './power.js';

/** Powers that make their holder competent: accountable or in the lead, and not as a delegate. */
export const isCompetent = (power: Power): boolean =>
  (power.role === 'ACCOUNTABLE' || power.role === 'LEAD') && !isDelegate(power);

/**
 * The holder of a function: whoever alone has it as lead, otherwise all who are accountable for it; a holder of a part
 * counts where nobody holds the function itself.
 */
export function holdersOf(arrangement: Arrangement, functionId: string): readonly Power[] {
  const competent = arrangement.powers.filter(isCompetent);
  const own = competent.filter((power) => power.function === functionId);
  const held = own.length > 0 ? own : competent.filter((power) => isPartOf(arrangement, power.function, functionId));
  const leads = leadsOf(held);
  return leads.size === 1 ? held.filter(({ body }) => leads.has(body)) : held;
}

/** Whether a function lies, at any depth, inside another. */
export function isPartOf({ catalogue: { functions } }: Arrangement, part: string, whole: string): boolean {
  let next = functions.get(part)?.partOf ?? null;
  for (let steps = 0; next !== null && steps < 32; steps += 1) {
    if (next === whole) return true;
    next = functions.get(next)?.partOf ?? null;
  }
  return false;
}
