import type { Arrangement, Power } from '../arrangement.js';
import type { World } from './world.js';
import type { Held } from './who.js';

/** Whether a power makes its holder competent: not a delegate's, who acts in the delegator's name. */
export const isOwn = ({ origin, delegatedFrom }: Power): boolean =>
  origin === 'CONFERRAL' || (origin !== 'DELEGATION' && delegatedFrom === null);

/**
 * SOLE, LED, CONFLICTING or VACANT: within each jurisdiction the holders of the whole, else of what contains it, else of
 * parts; among those, only powers whose scopes meet. undefined where the whole body of a unit is anyone's guess.
 */
export function competence(
  held: readonly Held[],
  roles: readonly string[],
  world: World,
  arrangement: Arrangement,
): string | undefined {
  const own = held.filter(({ power }) => roles.includes(power.role) && isOwn(power));
  const places = [...new Set(own.map(({ power }) => power.jurisdiction))];
  const judged = places.flatMap((place) => {
    const here = own.filter(({ power }) => power.jurisdiction === place);
    const decisive = [['WHOLE', 'COORDINATION'], ['SUPERIOR'], ['PART']]
      .map((rank) => here.filter(({ by }) => rank.includes(by)))
      .find((those) => those.length > 0);
    return groups((decisive ?? []).map(({ power }) => power)).map((group) => ofGroup(group, world, arrangement));
  });
  if (judged.includes(undefined)) return undefined;
  return ['CONFLICTING', 'LED', 'SOLE'].find((each) => judged.includes(each)) ?? 'VACANT';
}

function ofGroup(powers: readonly Power[], world: World, arrangement: Arrangement): string | undefined {
  const bodies = powers.map(({ holder }) => answeringBody(holder, world, arrangement));
  if (bodies.includes(undefined)) return undefined;
  if (new Set(bodies).size < 2) return bodies.length === 0 ? 'VACANT' : 'SOLE';
  return new Set(bodies.filter((_, at) => powers[at]?.role === 'LEAD')).size === 1 ? 'LED' : 'CONFLICTING';
}

/** Whoever reaches one object in one wording, for each that is named, and for all else. Disjoint ones never meet. */
const groups = (powers: readonly Power[]): Power[][] =>
  unique(powers.map(({ object }) => object)).flatMap((object) =>
    unique(powers.map(({ scope }) => (scope === '*' ? null : scope))).map((words) =>
      powers.filter(
        (power) =>
          [null, object].includes(power.object) && (power.scope === '*' || [null, words].includes(power.scope)),
      ),
    ),
  );

const unique = (all: readonly (string | null)[]) => [...new Set([null, ...all])];

/** The body of a post; of an internal unit, the nearest whole that is none; undefined where there are several. */
export function answeringBody(
  holder: string,
  { relations }: World,
  { posts, organizations }: Arrangement,
): string | undefined {
  const post = posts.find(({ id }) => id === holder);
  if (post) return post.organization;
  const isUnit = (id: string) => organizations.find((body) => body.id === id)?.kind === 'INTERNAL_UNIT';
  if (!isUnit(holder)) return holder;
  let ring = [holder];
  for (let steps = 0; ring.length > 0 && steps < 8; steps += 1) {
    ring = [
      ...new Set(
        relations.filter(({ type, source }) => type === 'PART_OF' && ring.includes(source)).map(({ target }) => target),
      ),
    ];
    const bodies = ring.filter((id) => !isUnit(id));
    if (bodies.length > 0) return bodies.length === 1 ? bodies[0] : undefined;
  }
  return holder;
}
