import type { AuthorityRole } from './authority.js';
import type { Certainty } from './certainty.js';
import type { Power } from './power.js';
import type { Reach } from './reach.js';
import type { Relation } from './relation.js';

/** One holder in one role, and what that rests on: an authority, or a relation alone. */
export interface Holding {
  readonly holder: string;
  readonly body: string;
  readonly role: AuthorityRole;
  readonly authority: Power | null;
  readonly relation: Relation | null;
  readonly by: Reach['by'];
  readonly distance: number;
  readonly certainty: Certainty;
  /** Ids of what leads to the holder, when not directly. */
  readonly through: readonly string[];
}

export function holdingOfPower(power: Power, reach: Reach): Holding {
  const certainty = reach.implied ? 'IMPLIED' : power.certainty;
  const { by, distance, through } = reach;
  const { holder, body, role } = power;
  return { holder, body, role, authority: power, relation: null, by, distance, certainty, through };
}

/** Reached one step further out, in a wider jurisdiction. */
export const throughWider = (holding: Holding, jurisdiction: string): Holding => ({
  ...holding,
  certainty: 'IMPLIED',
  through: [...holding.through, jurisdiction],
});

const strength: readonly AuthorityRole[] = [
  'LEAD',
  'ACCOUNTABLE',
  'APPROVER',
  'DELIBERATOR',
  'COORDINATOR',
  'SUPERVISOR',
  'RESPONSIBLE',
  'REVIEWER',
  'GUIDE',
  'PARTICIPANT',
];

/** Holders of a part last; then the strongest role first, the direct before the indirect. */
export function byStrength(one: Holding, other: Holding): number {
  return (
    Number(one.by === 'PART') - Number(other.by === 'PART') ||
    strength.indexOf(one.role) - strength.indexOf(other.role) ||
    one.through.length - other.through.length ||
    one.distance - other.distance ||
    compare(one.holder, other.holder) ||
    compare(factOf(one), factOf(other))
  );
}

const factOf = ({ authority, relation }: Holding) => (authority ?? relation)?.id ?? '';
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Who is reached directly in a role is not listed again in it through something else; who is not, through the nearest
 * thing only — but each part that somebody holds is said.
 */
export function withoutRepetition(holdings: readonly Holding[]): Holding[] {
  const key = ({ holder, role }: Holding) => `${holder} ${role}`;
  const direct = new Set(holdings.filter(({ through }) => through.length === 0).map(key));
  const listed = new Set<string>();
  return [...holdings].sort(byStrength).filter((holding) => {
    if (holding.through.length === 0) return true;
    if (direct.has(key(holding))) return false;
    if (holding.by === 'PART') return !listed.has(key(holding));
    return listed.has(key(holding)) ? false : Boolean(listed.add(key(holding)));
  });
}
