import { dayNotKnown, isDayKnown } from './day-known.js';
import type { Holding } from './holding.js';
import type { LocalDate } from './local-date.js';
import type { MatterFacts } from './matter.js';

/** Of holdings whose source does not tell whether they had begun by the day, or their holder: what an answer says of each. */
export function undatedIn(
  holdings: readonly Holding[],
  { holderSince }: Pick<MatterFacts, 'holderSince'>,
  asOf: LocalDate,
): ReadonlyMap<Holding, string> {
  const undated = new Map<Holding, string>();
  for (const holding of holdings) {
    const fact = holding.authority ?? holding.relation;
    const since = holderSince.get(fact?.id ?? '');
    if (fact && !isDayKnown(fact.validity, asOf)) undated.set(holding, dayNotKnown(fact.id, fact.validity, asOf));
    else if (since && !isDayKnown(since, asOf))
      undated.set(holding, dayNotKnown(holding.holder, since, asOf, 'existed'));
  }
  return undated;
}

/** What an answer says of a power that is held after what it was delegated from is in force no more. */
export function lapsedIn(holdings: readonly Holding[], { lapsed }: MatterFacts, asOf: LocalDate): string | null {
  const held = holdings.flatMap(({ authority }) => authority?.id ?? []).find((id) => lapsed.has(id));
  if (held === undefined) return null;
  return `${held} comes by delegation from ${lapsed.get(held) ?? ''}, which is not in force on ${asOf}.`;
}
