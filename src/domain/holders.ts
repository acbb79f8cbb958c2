import type { Arrangement } from './arrangement.js';
import { leadsOf } from './competence.js';
import { grouped } from './grouped.js';
import { isDelegate, type Power } from './power.js';

/** Powers that make their holder competent: accountable or in the lead, and not as a delegate. */
export const isCompetent = (power: Power): boolean =>
  (power.role === 'ACCOUNTABLE' || power.role === 'LEAD') && !isDelegate(power);

/**
 * The holder of a function: whoever alone has it as lead, otherwise all who are accountable for it; a holder of a part
 * counts where nobody holds the function itself.
 */
export function holdersOf(arrangement: Arrangement, functionId: string): readonly Power[] {
  const competent = competentIn(arrangement);
  const own = competent.get(functionId);
  const held = own ?? [...competent].flatMap(([of, powers]) => (isPartOf(arrangement, of, functionId) ? powers : []));
  const leads = leadsOf(held);
  return leads.size === 1 ? held.filter(({ body }) => leads.has(body)) : held;
}

const found = new WeakMap<readonly Power[], ReadonlyMap<string, readonly Power[]>>();

/** The competent powers of an arrangement by function; many rules ask, and they are looked for once. */
function competentIn({ powers }: Arrangement): ReadonlyMap<string, readonly Power[]> {
  const known = found.get(powers);
  if (known) return known;
  const competent = grouped(powers.filter(isCompetent), (power) => power.function);
  found.set(powers, competent);
  return competent;
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
