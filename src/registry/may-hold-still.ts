import { daysBeforeGivenEnds } from '../domain/days-before-given-ends.js';
import { endGiven, endNotKnown } from '../domain/end-given.js';
import type { LocalDate } from '../domain/local-date.js';
import type { Responsibility } from '../domain/responsibility.js';
import { periodOf } from '../store/days.js';
import type { Naming } from '../store/whole.js';

/**
 * What is said where nobody is known to hold a matter on a day, and somebody held it before of whose power, or of whose own
 * end, the source gives only the year or month that the day is in. null where nobody did.
 */
export async function mayHoldStill(
  heldOn: (day: LocalDate) => Promise<Responsibility & Naming>,
  asOf: LocalDate,
): Promise<string | null> {
  const before = await Promise.all(daysBeforeGivenEnds(asOf).map(heldOn));
  for (const { holdings, named } of before) {
    const entities = new Map(named.map(({ properties }) => [properties['id'], properties]));
    for (const { holder, authority, relation } of holdings) {
      const fact = authority ?? relation;
      const ended = fact && endGiven(fact.validity, asOf);
      if (ended) return endNotKnown(fact.id, ended, asOf);
      const gone = endGiven(periodOf(entities.get(holder) ?? {}), asOf);
      if (gone !== null) return endNotKnown(holder, gone, asOf, 'existed');
    }
  }
  return null;
}
