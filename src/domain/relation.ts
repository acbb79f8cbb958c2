import type { Fact } from './fact.js';

export const relationTypes = [
  'SUBORDINATE_TO',
  'ACCOUNTABLE_TO',
  'WORKING_BODY_OF',
  'PART_OF',
  'LEADS',
  'LEADS_PROFESSIONALLY',
  'MANAGES',
  'GUIDES',
  'COORDINATES',
  'ASSIGNS_WORK_TO',
  'ESTABLISHES',
  'HOSTED_BY',
  'COUNTERPART_OF',
  'MODELLED_ON',
  'MEMBER_OF',
  'SUCCESSOR_OF',
] as const;
export type RelationType = (typeof relationTypes)[number];

/** A directed tie between bodies, or between posts: «source TYPE target». */
export interface Relation extends Fact {
  readonly source: string;
  readonly type: RelationType;
  readonly target: string;
  /** What the tie is limited to (business, personnel …); null: all. */
  readonly aspect: string | null;
  /** In what capacity the source takes part. */
  readonly capacity: string | null;
}

/** Ties of command from the lower body to the upper … */
export const commandUpward = ['SUBORDINATE_TO', 'ACCOUNTABLE_TO', 'WORKING_BODY_OF', 'PART_OF'] as const;
/** … and from the upper to the lower. No other tie commands: never a host, counterpart, model, guide or coordinator. */
export const commandDownward = ['LEADS', 'LEADS_PROFESSIONALLY', 'ASSIGNS_WORK_TO'] as const;
export type CommandTie = (typeof commandUpward)[number] | (typeof commandDownward)[number];

const upward: ReadonlySet<string> = new Set(commandUpward);
const downward: ReadonlySet<string> = new Set(commandDownward);
export const isCommand = (type: RelationType): type is CommandTie => upward.has(type) || downward.has(type);

/** The two ends of a tie of command, whichever way it is written; null for any other tie. */
export function lowerAndUpper(
  relation: Pick<Relation, 'source' | 'type' | 'target'>,
): { lower: string; upper: string } | null {
  if (upward.has(relation.type)) return { lower: relation.source, upper: relation.target };
  if (downward.has(relation.type)) return { lower: relation.target, upper: relation.source };
  return null;
}
