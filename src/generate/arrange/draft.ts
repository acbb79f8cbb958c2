import type { AuthorityOrigin, AuthorityRole } from '../../domain/authority.js';
import type { OrganizationKind } from '../../domain/organization.js';
import type { RelationType } from '../../domain/relation.js';
import type { Place } from '../country/place.js';
import type { Random } from '../random.js';
import type { Item } from '../write/items.js';

interface Dated {
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
  /** Left out: what the file says for all. */
  readonly cites?: readonly string[];
  readonly certainty?: 'IMPLIED';
}

export interface Body extends Dated {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly jurisdiction: string;
  readonly temporary?: boolean;
  readonly dedicatedTo?: string;
  readonly portfolios?: readonly string[];
  readonly aliases?: readonly string[];
  readonly uscc?: string;
}

export interface Tie extends Dated {
  readonly source: string;
  readonly type: RelationType;
  readonly target: string;
  readonly aspect?: string;
  readonly capacity?: string;
}

export interface Power extends Dated {
  readonly holder: string;
  readonly role: AuthorityRole;
  readonly function: string;
  readonly jurisdiction: string;
  readonly object?: string;
  readonly origin?: AuthorityOrigin;
  readonly delegatedFrom?: string;
  readonly mayDelegateFurther?: boolean;
  readonly basis?: readonly string[];
}

export interface Post extends Dated {
  readonly name: string;
  readonly organization: string;
  readonly head: boolean;
}

/** A rule that whoever holds one post holds another. */
export interface ExOfficio extends Dated {
  readonly post: string;
  readonly follows: string;
}

/** All of one place, to be added to and changed until it is written. */
export interface Draft {
  readonly place: Place;
  readonly random: Random;
  /** The next number for an id. */
  readonly number: () => number;
  readonly bodies: Map<string, Body>;
  readonly ties: Map<string, Tie>;
  readonly powers: Map<string, Power>;
  readonly posts: Map<string, Post>;
  readonly exOfficio: Map<string, ExOfficio>;
  /** Lists that nothing is looked up in. */
  readonly others: Map<string, Item[]>;
}

export function newDraft(place: Place, random: Random): Draft {
  let last = 0;
  return {
    place,
    random,
    number: () => (last += 1),
    bodies: new Map(),
    ties: new Map(),
    powers: new Map(),
    posts: new Map(),
    exOfficio: new Map(),
    others: new Map(),
  };
}

/** The id of a body, or of anything else that a place has one of. */
export const idIn = ({ code }: Place, key: string): string => `g.${code}.${key}`;

/** Adds an item; an id names one thing. */
export function add<T extends { readonly id: string }>(to: Map<string, T>, item: T): T {
  if (to.has(item.id)) throw new Error(`The id ${item.id} is taken.`);
  to.set(item.id, item);
  return item;
}

export function addOther(draft: Draft, list: string, item: Item): void {
  const items = draft.others.get(list);
  if (items) items.push(item);
  else draft.others.set(list, [item]);
}

/** A day of some years. */
export const dayIn = (random: Random, first: number, last: number): string =>
  `${random.between(first, last)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;

const two = (number: number) => String(number).padStart(2, '0');
