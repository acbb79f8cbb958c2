import { firstOfEachPlace, placeOf } from './first-of-each-place.js';
import { throughWider, type Holding } from './holding.js';
import type { Matter, MatterFacts } from './matter.js';
import type { Absence } from './statements.js';

/**
 * Powers of exactly this jurisdiction; those of a wider one only where none is recorded here and no source states that
 * there is none. A power about the very body asked about is about it wherever it is held, unless a jurisdiction was asked
 * for; and so are the others that count there.
 */
export function located(
  tiers: Holding[][],
  matter: Matter,
  facts: MatterFacts,
  absences: readonly Absence[],
): Holding[] {
  if (facts.places.length === 0) {
    return firstOfEachPlace(tiers);
  }
  const aboutIt = matter.jurisdiction === null ? tiers.flat().filter(isAboutIt) : [];
  const withIt = new Set(aboutIt.map(placeOf));
  const isHere = (holding: Holding, place: string, step: number) =>
    placeOf(holding) === place || (step === 0 && (holding.relation !== null || withIt.has(placeOf(holding))));
  for (const [step, place] of facts.places.entries()) {
    const found = firstTier(tiers, (holding) => isHere(holding, place, step));
    if (found.length > 0) return step === 0 ? found : found.map((holding) => throughWider(holding, place));
    if (absences.length > 0) return [];
  }
  return [];
}

const isAboutIt = ({ authority }: Holding) => authority !== null && authority.object !== null;

const firstTier = (tiers: Holding[][], holds: (holding: Holding) => boolean): Holding[] =>
  tiers.map((tier) => tier.filter(holds)).find((tier) => tier.length > 0) ?? [];
