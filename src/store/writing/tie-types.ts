import type { RelationType } from '../../domain/relation.js';
import { type Cypher, fragment } from '../cypher.js';

/** The ties that carry facts of their own: the relations, and the rule that one post follows another. */
export type TieType = RelationType | 'EX_OFFICIO';

/** A type cannot be a parameter where an index is to be used, so each has its name as a piece of Cypher. */
const names: Readonly<Record<TieType, Cypher>> = {
  SUBORDINATE_TO: fragment`SUBORDINATE_TO`,
  ACCOUNTABLE_TO: fragment`ACCOUNTABLE_TO`,
  WORKING_BODY_OF: fragment`WORKING_BODY_OF`,
  PART_OF: fragment`PART_OF`,
  LEADS: fragment`LEADS`,
  LEADS_PROFESSIONALLY: fragment`LEADS_PROFESSIONALLY`,
  MANAGES: fragment`MANAGES`,
  GUIDES: fragment`GUIDES`,
  COORDINATES: fragment`COORDINATES`,
  ASSIGNS_WORK_TO: fragment`ASSIGNS_WORK_TO`,
  ESTABLISHES: fragment`ESTABLISHES`,
  HOSTED_BY: fragment`HOSTED_BY`,
  COUNTERPART_OF: fragment`COUNTERPART_OF`,
  MODELLED_ON: fragment`MODELLED_ON`,
  MEMBER_OF: fragment`MEMBER_OF`,
  SUCCESSOR_OF: fragment`SUCCESSOR_OF`,
  EX_OFFICIO: fragment`EX_OFFICIO`,
};

/** One text per type of tie. */
export function perTieType<T>(textFor: (name: Cypher) => T): ReadonlyMap<TieType, T> {
  return new Map(Object.entries(names).map(([type, name]) => [type as TieType, textFor(name)]));
}
