import type { Arrangement } from './arrangement.js';
import { leadsOf } from './competence.js';
import { grouped } from './grouped.js';
import { onceOf } from './once-of.js';
import { isDelegate, type Power } from './power.js';
import type { PublicFunction } from './public-function.js';

/** Powers that make their holder competent: accountable or in the lead, and not as a delegate. */
export const isCompetent = (power: Power): boolean =>
  (power.role === 'ACCOUNTABLE' || power.role === 'LEAD') && !isDelegate(power);

/**
 * The holder of a function: whoever alone has it as lead, otherwise all who are accountable for it; a holder of a part
 * counts where nobody holds the function itself.
 */
export function holdersOf(arrangement: Arrangement, functionId: string): readonly Power[] {
  const { own, ofParts } = competentIn(arrangement.powers, arrangement);
  const held = own.get(functionId) ?? ofParts.get(functionId) ?? none;
  if (held.length === 0) return none;
  const leads = leadsOf(held);
  return leads.size === 1 ? held.filter(({ body }) => leads.has(body)) : held;
}

const none: readonly Power[] = [];

interface Competent {
  /** By the function that is held. */
  readonly own: ReadonlyMap<string, readonly Power[]>;
  /** By each function that one which is held lies in. */
  readonly ofParts: ReadonlyMap<string, readonly Power[]>;
}

/** The competent powers of an arrangement by function; many rules ask, and they are looked for once. */
const competentIn = onceOf((powers: readonly Power[], arrangement: Arrangement): Competent => {
  const own = grouped(powers.filter(isCompetent), (power) => power.function);
  const ofParts = new Map<string, Power[]>();
  for (const [part, held] of own) {
    for (const whole of wholesOf(arrangement, part)) {
      const others = ofParts.get(whole);
      if (others) others.push(...held);
      else ofParts.set(whole, [...held]);
    }
  }
  return { own, ofParts };
});

const wholesIn = onceOf<ReadonlyMap<string, PublicFunction>, [], Map<string, ReadonlySet<string>>>(() => new Map());

/** The functions that a function lies in, from the nearest on. */
export function wholesOf({ catalogue: { functions } }: Arrangement, part: string): ReadonlySet<string> {
  const ofCatalogue = wholesIn(functions);
  const known = ofCatalogue.get(part);
  if (known) return known;
  const wider = new Set<string>();
  let next = functions.get(part)?.partOf ?? null;
  for (; next !== null && !wider.has(next); next = functions.get(next)?.partOf ?? null) wider.add(next);
  ofCatalogue.set(part, wider);
  return wider;
}
