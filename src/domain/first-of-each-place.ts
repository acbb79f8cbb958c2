import { grouped } from './grouped.js';
import type { Holding } from './holding.js';

export const placeOf = ({ authority }: Holding): string | null => authority?.jurisdiction ?? null;

/** The first tier that holds anything, within each jurisdiction, of which a country has tens of thousands. */
export function firstOfEachPlace(tiers: Holding[][]): Holding[] {
  const byPlace = tiers.map((tier) => grouped(tier, placeOf));
  const first = new Map([...byPlace].reverse().flatMap((tier) => [...tier]));
  return [...first.values()].flat();
}
