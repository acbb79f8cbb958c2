import type { Described } from './described.js';
import { labelsOf } from './labels-of.js';
import type { Ties } from './ties.js';
import { dct, foaf, org, rdf } from './vocabulary.js';

/** What the things of a file are, each in the order of the file. */
export interface Classes {
  readonly organizations: ReadonlySet<string>;
  readonly posts: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly memberships: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

const types = {
  events: [org('ChangeEvent')],
  memberships: [org('Membership')],
  posts: [org('Post')],
  persons: [
    foaf('Person'),
    'http://www.w3.org/ns/person#Person',
    'http://schema.org/Person',
    'https://schema.org/Person',
  ],
  places: [dct('Location')],
};
const body = /[#/](Public|Formal|Government)?Organi[sz]ation(al(Unit|Collaboration))?$/;

/** By their types; without one, by the properties that lead to and from them. A thing of which nothing is said is of no class. */
export function classesOf(described: Described, ties: Ties): Classes {
  const { things, of, pairs } = described;
  const typed = new Map([...things.keys()].map((thing) => [thing, of(thing, rdf('type')).map(({ value }) => value)]));
  const isOf = (thing: string, names: readonly string[]) => typed.get(thing)?.some((type) => names.includes(type));
  const taken = new Set<string>();
  const those = (test: (thing: string) => boolean | undefined) => {
    const found = new Set([...things.keys()].filter((thing) => !taken.has(thing) && test(thing)));
    for (const thing of found) taken.add(thing);
    return found;
  };
  const froms = (...names: (keyof Ties)[]) => new Set(names.flatMap((name) => ties[name].map(({ from }) => from)));
  const tos = (...names: (keyof Ties)[]) => new Set(names.flatMap((name) => ties[name].map(({ to }) => to)));

  const eventful = froms('original', 'resulting');
  const events = those((thing) => isOf(thing, types.events) || eventful.has(thing));
  const joining = froms('member', 'membershipIn');
  const memberships = those((thing) => isOf(thing, types.memberships) || joining.has(thing));
  const held = froms('postIn', 'heldBy');
  const posts = those((thing) => isOf(thing, types.posts) || held.has(thing));
  const above = tos('unitOf', 'subOrganizationOf', 'postIn', 'headOf', 'memberOf', 'original', 'resulting');
  const below = froms('unitOf', 'subOrganizationOf');
  const joined = tos('membershipIn');
  const organizations = those(
    (thing) =>
      typed.get(thing)?.some((type) => body.test(type)) || above.has(thing) || below.has(thing) || joined.has(thing),
  );
  const people = new Set([...tos('heldBy', 'member'), ...froms('headOf', 'memberOf')]);
  const persons = those((thing) => isOf(thing, types.persons) || people.has(thing));
  const spatial = new Set(pairs(dct('spatial')).map(({ to }) => to));
  const places = those(
    (thing) => isOf(thing, types.places) || (spatial.has(thing) && labelsOf(described, thing).name !== undefined),
  );
  return { organizations, posts, persons, memberships, events, places };
}
