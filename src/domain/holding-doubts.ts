import { dayNotKnown, isDayKnown } from './day-known.js';
import type { Holding } from './holding.js';
import type { LocalDate } from './local-date.js';
import type { MatterFacts } from './matter.js';

/** What an answer says of a holding whose source does not tell whether it had begun by the day, or its holder. */
export function undatedIn(holdings: readonly Holding[], { holderSince }: MatterFacts, asOf: LocalDate): string | null {
  for (const { authority, relation, holder } of holdings) {
    const fact = authority ?? relation;
    if (fact && !isDayKnown(fact.validity, asOf)) return dayNotKnown(fact.id, fact.validity, asOf);
    const since = holderSince.get(fact?.id ?? '');
    if (since && !isDayKnown(since, asOf)) return dayNotKnown(holder, since, asOf, 'existed');
  }
  return null;
}

/** What an answer says of a power that is held after what it was delegated from is in force no more. */
export function lapsedIn(holdings: readonly Holding[], { lapsed }: MatterFacts, asOf: LocalDate): string | null {
  const held = holdings.flatMap(({ authority }) => authority?.id ?? []).find((id) => lapsed.has(id));
  if (held === undefined) return null;
  return `${held} comes by delegation from ${lapsed.get(held) ?? ''}, which is not in force on ${asOf}.`;
}
