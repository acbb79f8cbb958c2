import type { Arrangement, Power } from '../arrangement.js';
import { catalogue, wholesOf } from '../catalogue.js';
import { outward } from './places.js';
import { powerNeeds } from './delegation.js';
import { mayNotHaveBegun, type World } from './world.js';

/** One holder in one role, as the contract describes it. */
export interface Held {
  readonly power: Power;
  readonly certainty: string;
  readonly through: readonly string[];
  readonly by: 'WHOLE' | 'SUPERIOR' | 'PART' | 'COORDINATION';
}
export interface Who {
  readonly candidates: readonly Held[];
  /** A source states that there is none. */
  readonly denied: boolean;
}
export interface Asked {
  readonly roles: readonly string[];
  readonly function: string;
  /** null: everywhere. */
  readonly jurisdiction: string | null;
}

/** Who holds a function: here, while it exists; and only where nobody is recorded here and no source denies it, further outward. */
export function whoHolds(asked: Asked, whole: World, arrangement: Arrangement): Who {
  const isPlace = (place: string | null) => place === null || whole.jurisdictions.some(({ id }) => id === place);
  const world = { ...whole, held: whole.held.filter(({ jurisdiction }) => isPlace(jurisdiction)) };
  if (!isPlace(asked.jurisdiction)) return { candidates: [], denied: false };
  const places =
    asked.jurisdiction === null ? everyPlace(world) : outward(arrangement.jurisdictions, asked.jurisdiction);
  const denied = world.absences.some(
    ({ absent, function: of, jurisdictions }) =>
      ['HOLDER', 'SUPERVISOR', 'EVALUATION'].includes(absent) &&
      [asked.function, ...wholesOf(asked.function)].includes(of ?? '') &&
      (asked.jurisdiction === null || jurisdictions.includes(asked.jurisdiction)),
  );
  const candidates =
    asked.jurisdiction === null
      ? places.flatMap((place) => heldIn(place, places, asked, world))
      : nearest(places, denied, asked, world);
  return { candidates, denied };
}

/** What the answer as a whole says: as sure as the least sure of what it lists. */
export function statusOf(listed: readonly Held[], denied: boolean, { day }: World, arrangement: Arrangement): string {
  if (listed.length === 0) return denied ? 'STATED_NONE' : 'NOT_STATED';
  const unsure = listed.some(
    ({ certainty, power }) => certainty === 'IMPLIED' || mayNotHaveBegun(powerNeeds(power, arrangement), day),
  );
  return unsure ? 'IMPLIED' : 'STATED';
}

const everyPlace = ({ held }: World) => [...new Set(held.map(({ jurisdiction }) => jurisdiction))];

function nearest(places: readonly (string | null)[], denied: boolean, asked: Asked, world: World): Held[] {
  for (const place of places) {
    const held = heldIn(place, places, asked, world);
    const away = place !== asked.jurisdiction;
    if (held.length > 0) return away ? held.map((each) => impliedThrough(each, place)) : held;
    if (denied) return [];
  }
  return [];
}

const impliedThrough = (held: Held, place: string | null): Held => ({
  ...held,
  certainty: 'IMPLIED',
  through: [...held.through, place ?? ''],
});

function heldIn(
  place: string | null,
  places: readonly (string | null)[],
  { roles, function: of }: Asked,
  { held: authorities }: World,
): Held[] {
  const here = authorities.filter(({ jurisdiction }) => jurisdiction === place);
  const about = here.filter(({ role }) => roles.includes(role)).flatMap((power) => reached(power, of) ?? []);
  if (roles.includes('SUPERVISOR')) {
    const supervising = authorities.filter(
      ({ role, jurisdiction }) => role === 'SUPERVISOR' && places.includes(jurisdiction),
    );
    return about.filter(
      ({ power }) => power.role === 'SUPERVISOR' || supervising.some((other) => takesPartIn(power, other)),
    );
  }
  if (!roles.includes('COORDINATOR') || about.length > 0) return about;
  // Else the holders of the coordination function of its domain.
  const domain = catalogue.functions.find(({ id }) => id === of)?.domain;
  return here
    .filter(({ role }) => role === 'ACCOUNTABLE' || role === 'LEAD')
    .filter(({ function: held }) =>
      catalogue.functions.some((each) => each.id === held && each.domain === domain && 'coordination' in each),
    )
    .map((power) =>
      power.function === of
        ? { power, certainty: power.certainty, through: [], by: 'WHOLE' }
        : { power, certainty: power.certainty, through: [power.function], by: 'COORDINATION' },
    );
}

/** Who takes part takes part in supervision only where somebody supervises by the same function, here or about the same thing. */
const takesPartIn = (power: Power, supervising: Power) =>
  power.function === supervising.function &&
  (power.jurisdiction === supervising.jurisdiction || (power.object !== null && power.object === supervising.object));

/** Directly, through a function that contains it, or through a part of it. */
function reached(power: Power, asked: string): Held | undefined {
  const { function: of, certainty } = power;
  if (of === asked) return { power, certainty, through: [], by: 'WHOLE' };
  if (wholesOf(asked).includes(of)) return { power, certainty: 'IMPLIED', through: [of], by: 'SUPERIOR' };
  if (wholesOf(of).includes(asked)) return { power, certainty, through: [of], by: 'PART' };
  return undefined;
}

/** A holder that is reached directly in a role is not listed again in it through something else. */
export const isShown = ({ power, through }: Held, all: readonly Held[]): boolean =>
  through.length === 0 ||
  !all.some(
    (other) => other.through.length === 0 && other.power.holder === power.holder && other.power.role === power.role,
  );
