import { holdingOfPower, type Holding } from './holding.js';
import { coveringCoordinations } from './coordination.js';
import type { Matter, MatterFacts, Question } from './matter.js';
import { reachOf } from './reach.js';

/**
 * Every holding that may answer, in tiers: within one jurisdiction, a tier counts only where those before it are empty.
 * Where the holding lies is judged apart.
 */
export function candidates(question: Question, matter: Matter, facts: MatterFacts): Holding[][] {
  const reached = facts.powers.flatMap((power) => {
    const reach = reachOf(matter, facts, power);
    return reach ? [holdingOfPower(power, reach)] : [];
  });
  if (question.name === 'whoCoordinates') return coordinators(matter, facts, reached);
  const answering = reached.filter(({ role, by }) => question.roles.includes(role) && by !== 'COORDINATION');
  return [question.name === 'whoSupervises' ? supervisors(answering) : answering];
}

/** Who takes part takes part in supervision only where somebody supervises by the same function, here or about the same thing. */
function supervisors(answering: readonly Holding[]): Holding[] {
  const supervised = new Set(
    answering.flatMap(({ role, authority }) => (role === 'SUPERVISOR' ? supervisedBy(authority) : [])),
  );
  return answering.filter(
    ({ role, authority }) => role === 'SUPERVISOR' || supervisedBy(authority).some((each) => supervised.has(each)),
  );
}

/** A function where it is supervised, and a function of what is supervised. */
function supervisedBy(authority: Holding['authority']): string[] {
  if (!authority) return [];
  const { function: of, jurisdiction, object } = authority;
  return [`in ${jurisdiction ?? ''} ${of}`, ...(object === null ? [] : [`about ${object} ${of}`])];
}

function coordinators(matter: Matter, facts: MatterFacts, reached: readonly Holding[]): Holding[][] {
  const byTie = facts.coordinators.map((relation): Holding => {
    const container = facts.containers.find(({ id }) => id === relation.target);
    const through = relation.target === matter.organization ? [] : [relation.target];
    const certainty = container?.certain === false ? 'IMPLIED' : relation.certainty;
    const { source } = relation;
    return {
      holder: source,
      body: source,
      role: 'COORDINATOR',
      authority: null,
      relation,
      by: 'WHOLE',
      distance: 0,
      certainty,
      through,
    };
  });
  const inRole = reached.filter(({ role, by }) => role === 'COORDINATOR' && by !== 'COORDINATION');
  const inCharge = reached.filter(({ role }) => role === 'LEAD' || role === 'ACCOUNTABLE');
  const over = (functions: readonly string[]) => inCharge.filter(({ authority }) => isOf(functions, authority));
  const lines = facts.asked ? [facts.asked] : facts.systemFunctions;
  const ids = facts.coordinations.map(({ id }) => id);
  if (lines.length > 0) {
    const rings = coveringCoordinations(lines, facts.coordinations);
    return [[...byTie, ...inRole], ...rings.map(over)];
  }
  // Of a body: whoever is charged with this very body; else whoever coordinates all bodies of its jurisdiction.
  const charged = [...inRole, ...inCharge];
  const aboutIt = charged.filter(
    ({ role, authority }) => authority?.object !== null && (role === 'COORDINATOR' || isOf(ids, authority)),
  );
  return [[...byTie, ...aboutIt], charged.filter(({ authority }) => isOf(ids, authority))];
}

const isOf = (functions: readonly string[], authority: Holding['authority']) =>
  authority !== null && functions.includes(authority.function);
