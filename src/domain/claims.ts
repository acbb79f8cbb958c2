import type { Claim } from './competence.js';
import { firstOfEachPlace } from './first-of-each-place.js';
import type { Holding } from './holding.js';
import type { Matter, MatterFacts, Question } from './matter.js';
import { isDelegate } from './power.js';

/**
 * Who claims to be competent. Within each jurisdiction: whoever holds the function itself is judged first; who holds one that contains it only then,
 * and a part of it last.
 */
export function claims(question: Question, matter: Matter, facts: MatterFacts, holdings: readonly Holding[]): Claim[] {
  const inRole = holdings.filter(({ role }) => question.competent.includes(role));
  // A coordination function makes its holder the coordinator, in whatever role it is held.
  const competent = inRole.length === 0 && question.name === 'whoCoordinates' ? holdings : inRole;
  const own = competent.filter(({ authority }) => !authority || !isDelegate(authority));
  const ranks = [['WHOLE', 'COORDINATION'], ['SUPERIOR'], ['PART']];
  const decisive = firstOfEachPlace(ranks.map((rank) => own.filter(({ by }) => rank.includes(by))));
  const asksForObject = matter.organization !== null || matter.system !== null;
  return decisive.map(({ body, role, authority }) => ({
    body,
    role,
    jurisdiction: authority?.jurisdiction ?? facts.places[0] ?? null,
    object: asksForObject ? null : (authority?.object ?? null),
    scope: authority?.scope ?? null,
    domain: (authority && facts.domains.get(authority.function)) ?? null,
  }));
}
