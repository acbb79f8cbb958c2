import { base, overlay, type Arrangement, type Dated } from '../arrangement.js';

/** What a scenario holds on the arrangement's day, as plain lists. */
export type World = Omit<Arrangement, 'scenarios'> & {
  readonly kind: string;
  /** The relations whose ends both exist on the day: no others command. */
  readonly standing: Arrangement['relations'];
  /** The authorities of bodies that exist on the day, and of those of their posts that do: no others are held. */
  readonly held: Arrangement['authorities'];
};

/** Read off the contract: facts of the scenario, and of the base under an overlay, less what that retracts and what falls with a retracted body. */
export function worldOf(arrangement: Arrangement, scenario: string = base): World {
  const { day } = arrangement;
  const worlds = scenario === overlay ? [overlay, base] : [scenario];
  const fallen = scenario === overlay ? fallenIn(arrangement) : new Set<string>();
  const exists = (one: Dated & { id: string; scenarios: readonly string[] }) =>
    one.scenarios.some((each) => worlds.includes(each)) && isOn(one, day) && !fallen.has(one.id);
  const holds = (one: Dated & { id: string; scenario: string }) =>
    worlds.includes(one.scenario) && isOn(one, day) && !fallen.has(one.id);
  const relations = arrangement.relations.filter(holds);
  const authorities = everyPower(arrangement).filter(holds);
  const ended = new Set(
    [...arrangement.organizations, ...arrangement.posts].filter((each) => !isOn(each, day)).map(({ id }) => id),
  );
  const bodyOf = (holder: string) => arrangement.posts.find(({ id }) => id === holder)?.organization ?? holder;
  return {
    standing: relations.filter(({ source, target }) => !ended.has(source) && !ended.has(target)),
    held: authorities.filter(({ holder }) => !ended.has(holder) && !ended.has(bodyOf(holder))),
    ...{ day, kind: arrangement.scenarios[0]?.kind ?? '' },
    jurisdictions: arrangement.jurisdictions.filter((place) => isOn(place, day)),
    organizations: arrangement.organizations.filter(exists),
    posts: arrangement.posts.filter(exists),
    persons: arrangement.persons,
    exOfficio: arrangement.exOfficio.filter(holds),
    appointments: arrangement.appointments.filter(holds),
    relations,
    authorities,
    absences: arrangement.absences.filter(({ id, scenario: of }) => worlds.includes(of) && !fallen.has(id)),
  };
}

/** The first day of what is dated to a month or year. */
export const firstDay = (date: string): string => (date + '-01-01').slice(0, 10);

/** Half-open: from the first day to the first day on which it no longer holds. */
export const isOn = ({ from, to }: Dated, day: string): boolean =>
  (from === null || firstDay(from) <= day) && (to === null || day < firstDay(to));

/** Whether a source's year or month leaves open if something had begun by the day. */
export const isDoubtful = ({ from }: Dated, day: string): boolean =>
  from !== null &&
  from.length < 10 &&
  day.startsWith(from) &&
  !(`${day}!`.endsWith('-12-31!') || (from.length === 7 && isLastOfMonth(day)));

/** Something, and what it needs to be there. */
export type Needing = readonly [Dated, ...Needing[]];

/** Whether that leaves open if it had begun by the day: what is needed was there by an exact day of its own. */
export const mayNotHaveBegun = (needing: Needing, day: string): boolean => doubtsIn(needing, day).length > 0;

function doubtsIn([own, ...needed]: Needing, day: string): Dated[] {
  const others = needed
    .flatMap((each) => doubtsIn(each, day))
    .filter(({ from }) => own.from?.length !== 10 || own.from < firstDay(from ?? ''));
  return isDoubtful(own, day) ? [own, ...others] : others;
}

const isLastOfMonth = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(8, 10) === '01';

/** The powers of every scenario and day. One that does not say where it holds, holds where its holder is. */
export const everyPower = ({ organizations, posts, authorities }: Arrangement) =>
  authorities.map((power) => {
    const body = posts.find(({ id }) => id === power.holder)?.organization ?? power.holder;
    const own = organizations.find(({ id }) => id === body)?.jurisdiction ?? null;
    return { ...power, jurisdiction: power.jurisdiction ?? own };
  });

/** What the overlay retracts; with a body its posts, ties and powers, with a post its holders, rules, lines and powers, and all powers that were delegated from those. */
function fallenIn({ scenarios, organizations, posts, relations, exOfficio, appointments, authorities }: Arrangement) {
  const retracted = new Set(scenarios.find(({ id }) => id === overlay)?.retracts);
  const bodies = organizations.filter(({ id }) => retracted.has(id)).map(({ id }) => id);
  const theirPosts = posts
    .filter(({ id, organization }) => retracted.has(id) || bodies.includes(organization))
    .map(({ id }) => id);
  const gone = [...bodies, ...theirPosts];
  const powers = new Set(authorities.filter(({ holder }) => gone.includes(holder)).map(({ id }) => id));
  // A power is delegated from one that stands before it.
  for (const { id, delegatedFrom } of authorities) if (powers.has(delegatedFrom ?? '')) powers.add(id);
  const withThem = [
    ...relations.filter(({ source, target }) => gone.includes(source) || gone.includes(target)),
    ...exOfficio.filter(({ post, follows }) => gone.includes(post) || gone.includes(follows)),
    ...appointments.filter(({ post }) => gone.includes(post)),
  ].map(({ id }) => id);
  return new Set([...retracted, ...gone, ...powers, ...withThem]);
}
