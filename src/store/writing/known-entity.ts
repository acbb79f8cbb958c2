import type { Record as Row } from 'neo4j-driver';
import { type Cypher, fragment } from '../cypher.js';

/** What checks must know of a node that the graph holds already. */
export interface KnownEntity {
  readonly id: string;
  readonly label: string;
  readonly statedBy: string;
  readonly hash: string;
  /** Where it exists or holds: of a body or post its scenarios, of a fact its one. */
  readonly scenarios: readonly string[];
  readonly organization: string | null;
  readonly jurisdiction: string | null;
  readonly head: boolean;
  readonly validFrom: number | null;
  readonly validTo: number | null;
  /** What it is a part of, was delegated from, or is based on. */
  readonly upper: string | null;
  /** True for a scenario in which the facts of `upper` hold too. */
  readonly inherits: boolean;
  /** What a scenario takes back of those. */
  readonly retracts: readonly string[];
}

/** The columns of `n` that make one. */
export const entityColumns: Cypher = fragment`
  n.id AS id, [label IN labels(n) WHERE label <> 'Entity'][0] AS label, n.statedBy AS statedBy, n.hash AS hash,
  coalesce(n.scenarios, CASE WHEN n.scenario IS NULL THEN [] ELSE [n.scenario] END) AS scenarios,
  n.organization AS organization, n.jurisdiction AS jurisdiction, coalesce(n.head, false) AS head,
  n.validFrom AS validFrom, n.validTo AS validTo,
  coalesce(n.partOf, n.delegatedFrom, n.basedOn) AS upper, coalesce(n.inherits, false) AS inherits,
  coalesce(n.retracts, []) AS retracts`;

export const knownEntity = (row: Row): KnownEntity => row.toObject() as unknown as KnownEntity;
