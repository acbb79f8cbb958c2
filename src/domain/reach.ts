import type { Matter, MatterFacts } from './matter.js';
import type { Power } from './power.js';

/** How a power reaches a matter. */
export interface Reach {
  /** WHOLE: the function itself. SUPERIOR: one that contains it. COORDINATION: one that coordinates it. PART: a part of it. */
  readonly by: 'WHOLE' | 'SUPERIOR' | 'COORDINATION' | 'PART';
  /** How far away the function is, for a preference of the nearer. */
  readonly distance: number;
  /** What leads to the holder, when not directly. */
  readonly through: readonly string[];
  /** True where a step on the way is only implied. */
  readonly implied: boolean;
}

/** The way from the matter to the power, or null where the power is not about it. The jurisdiction is judged apart. */
export function reachOf(matter: Matter, facts: MatterFacts, power: Power): Reach | null {
  const byFunction = reachByFunction(matter, facts, power);
  if (!byFunction) return null;
  const byObject = reachByObject(matter, facts, power, byFunction);
  if (!byObject) return null;
  return {
    ...byFunction,
    through: [...byFunction.through, ...byObject.through],
    implied: byFunction.implied || byObject.implied,
  };
}

const direct = { by: 'WHOLE', distance: 0, through: [], implied: false } as const;

function reachByFunction(
  { system }: Matter,
  { asked, systemFunctions, coordinations }: MatterFacts,
  power: Power,
): Reach | null {
  const lines = asked ? [asked] : systemFunctions;
  // A power about the very system asked about is about it, whatever it may do there: build, run, supervise.
  if (lines.length === 0 || (!asked && power.object !== null && power.object === system)) return direct;
  for (const { id, superiors, parts } of lines) {
    // A system is reached through the function that it lies in.
    const way = asked ? [] : [id];
    if (power.function === id) return { ...direct, through: way };
    const distance = superiors.indexOf(power.function) + 1;
    if (distance > 0) return { by: 'SUPERIOR', distance, through: [...way, power.function], implied: true };
    if (parts.includes(power.function)) {
      return { by: 'PART', distance: 1, through: [...way, power.function], implied: false };
    }
  }
  // Coordination of a domain is no superior function of what it coordinates, and so implies nothing.
  if (coordinations.some(({ id }) => id === power.function)) {
    return { by: 'COORDINATION', distance: 1, through: [power.function], implied: false };
  }
  return null;
}

type ObjectReach = Pick<Reach, 'through' | 'implied'>;

function reachByObject(matter: Matter, facts: MatterFacts, power: Power, byFunction: Reach): ObjectReach | null {
  const { organization, system } = matter;
  if (organization === null && system === null) return { through: [], implied: false };
  if (power.object === null) return reachOfEverything(matter, facts, power, byFunction);
  if (organization !== null && system !== null) return null;
  if (power.object === (organization ?? system)) return { through: [], implied: false };
  const container = facts.containers.find(({ id }) => id === power.object);
  return container ? { through: [container.id], implied: !container.certain } : null;
}

/** A power over everything in its scope: bodies of its jurisdiction, and systems that lie in its function or are coordinated by it. */
function reachOfEverything(
  matter: Matter,
  facts: MatterFacts,
  power: Power,
  { by, through }: Reach,
): ObjectReach | null {
  const contains = ({ id, superiors, parts }: MatterFacts['systemFunctions'][number]) =>
    id === power.function || superiors.includes(power.function) || parts.includes(power.function);
  if (matter.system !== null && by !== 'COORDINATION' && !facts.systemFunctions.some(contains)) return null;
  return { through: through.length > 0 ? [] : [power.function], implied: false };
}
