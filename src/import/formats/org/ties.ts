import type { Described, Pair } from './described.js';
import { org } from './vocabulary.js';

const named = {
  unitOf: ['unitOf', 'hasUnit'],
  subOrganizationOf: ['subOrganizationOf', 'hasSubOrganization'],
  postIn: ['postIn', 'hasPost'],
  heldBy: ['heldBy', 'holds'],
  reportsTo: ['reportsTo'],
  headOf: ['headOf'],
  memberOf: ['memberOf', 'hasMember'],
  original: ['originalOrganization', 'changedBy'],
  resulting: ['resultingOrganization', 'resultedFrom'],
  member: ['member', 'hasMembership'],
  membershipIn: ['organization'],
} as const satisfies Record<string, readonly [string] | readonly [string, string]>;

/** The properties of ORG that are read, each with its inverse: who leads to whom. */
export type Ties = { readonly [Name in keyof typeof named]: readonly Pair[] };

export const tieProperties: ReadonlySet<string> = new Set(Object.values(named).flat().map(org));

export const tiesOf = ({ pairs }: Described): Ties => {
  const of = (name: keyof typeof named) => {
    const [property, inverse] = named[name];
    return pairs(org(property), inverse === undefined ? undefined : org(inverse));
  };
  return {
    unitOf: of('unitOf'),
    subOrganizationOf: of('subOrganizationOf'),
    postIn: of('postIn'),
    heldBy: of('heldBy'),
    reportsTo: of('reportsTo'),
    headOf: of('headOf'),
    memberOf: of('memberOf'),
    original: of('original'),
    resulting: of('resulting'),
    member: of('member'),
    membershipIn: of('membershipIn'),
  };
};
