import { placeOf } from './first-of-each-place.js';
import type { Holding } from './holding.js';
import type { Matter, MatterFacts, Question } from './matter.js';
import type { Absence } from './statements.js';

/** A stated absence answers for its function and the parts of it; one of a supervisor, for every body of its jurisdictions too. */
export function isMeant(absence: Absence, question: Question, matter: Matter, facts: MatterFacts): boolean {
  if (!['HOLDER', 'SUPERVISOR', 'EVALUATION'].includes(absence.absent)) return false;
  const [here] = facts.places;
  if (here !== undefined && !isSaidOf(here, absence)) return false;
  if (facts.asked) {
    return absence.function !== null && [facts.asked.id, ...facts.asked.superiors].includes(absence.function);
  }
  return matter.organization !== null && question.name === 'whoSupervises' && absence.absent === 'SUPERVISOR';
}

/**
 * What is said of one jurisdiction contradicts nothing that is held in another; and that nobody supervises by one function,
 * nothing that a body is supervised by another function.
 */
export const contradicted = (
  absences: readonly Absence[],
  { places, asked }: MatterFacts,
  holdings: readonly Holding[],
): Absence[] =>
  absences.filter((absence) =>
    holdings.some(
      (holding) =>
        (places.length > 0 || isSaidOf(placeOf(holding) ?? '', absence)) &&
        (asked !== null || absence.function === null || absence.function === holding.authority?.function),
    ),
  );

/** Said without a jurisdiction, it is said of everywhere. */
const isSaidOf = (place: string, { jurisdictions }: Absence) =>
  jurisdictions.length === 0 || jurisdictions.includes(place);
