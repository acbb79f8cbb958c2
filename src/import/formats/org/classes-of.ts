import type { Described } from './described.js';
import { labelsOf } from './labels-of.js';
import type { Ties } from './ties.js';
import { dct, foaf, org, rdf, rov } from './vocabulary.js';

/** What the things of a file are, each in the order of the file. */
export interface Classes {
  readonly organizations: ReadonlySet<string>;
  readonly posts: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly memberships: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** The types of each class; a thing of several is of the first. */
const types: readonly (readonly [keyof Classes, (type: string) => boolean])[] = [
  ['events', (type) => type === org('ChangeEvent')],
  ['memberships', (type) => type === org('Membership')],
  ['posts', (type) => type === org('Post')],
  [
    'organizations',
    (type) => /[#/](Public|Formal|Government|Registered)?Organi[sz]ation(al(Unit|Collaboration))?$/.test(type),
  ],
  ['persons', (type) => type === foaf('Person') || person.test(type)],
  ['places', (type) => type === dct('Location')],
];
const person = /^(http:\/\/www\.w3\.org\/ns\/person#|https?:\/\/schema\.org\/)Person$/;

/** What is only said of organizations, and leads to nothing that is read. */
const ofOrganizations = [
  ...['legalName', 'orgType', 'orgStatus', 'orgActivity', 'registration'].map(rov),
  ...['classification', 'purpose', 'hasSite', 'hasPrimarySite', 'hasRegisteredSite', 'linkedTo'].map(org),
  org('transitiveSubOrganizationOf'),
];

/** By their types; without one, by the properties that lead to and from them. A thing of which nothing is said is of no class. */
export function classesOf(described: Described, ties: Ties): Classes {
  const { things, of, pairs } = described;
  const typed = new Map([...things.keys()].map((thing) => [thing, classOf(of(thing, rdf('type')))]));
  const taken = new Set<string>();
  const those = (name: keyof Classes, suggests: (thing: string) => boolean) => {
    const isOne = (thing: string) => typed.get(thing) === name || (!typed.get(thing) && suggests(thing));
    const found = new Set([...things.keys()].filter((thing) => !taken.has(thing) && isOne(thing)));
    for (const thing of found) taken.add(thing);
    return found;
  };
  const froms = (...names: (keyof Ties)[]) => new Set(names.flatMap((name) => ties[name].map(({ from }) => from)));
  const tos = (...names: (keyof Ties)[]) => new Set(names.flatMap((name) => ties[name].map(({ to }) => to)));

  const eventful = froms('original', 'resulting');
  const joining = froms('member', 'membershipIn');
  const held = froms('postIn', 'heldBy');
  const above = tos('unitOf', 'subOrganizationOf', 'postIn', 'headOf', 'memberOf', 'original', 'resulting');
  const below = froms('unitOf', 'subOrganizationOf');
  const joined = tos('membershipIn');
  const people = new Set([...tos('heldBy', 'member'), ...froms('headOf', 'memberOf')]);
  const spatial = new Set(pairs(dct('spatial')).map(({ to }) => to));
  return {
    events: those('events', (thing) => eventful.has(thing)),
    memberships: those('memberships', (thing) => joining.has(thing)),
    posts: those('posts', (thing) => held.has(thing)),
    organizations: those(
      'organizations',
      (thing) => [above, below, joined].some((those) => those.has(thing)) || of(thing, ...ofOrganizations).length > 0,
    ),
    persons: those('persons', (thing) => people.has(thing)),
    places: those('places', (thing) => spatial.has(thing) && labelsOf(described, thing).name !== undefined),
  };
}

const classOf = (given: readonly { readonly value: string }[]): keyof Classes | undefined =>
  types.find(([, isOf]) => given.some(({ value }) => isOf(value)))?.[0];
