import type { Record as Row } from 'neo4j-driver';
import { type Cypher, fragment } from '../cypher.js';
import type { TieType } from './tie-types.js';

/** What checks must know of a tie that the graph holds already. */
export interface KnownTie {
  readonly id: string;
  readonly type: TieType;
  readonly from: string;
  readonly to: string;
  readonly scenario: string;
  readonly validFrom: number;
  readonly validTo: number;
  readonly statedBy: string;
  readonly hash: string;
}

/** The columns of `(a)-[tie]->(b)` that make one. */
export const tieColumns: Cypher = fragment`
  tie.id AS id, type(tie) AS type, a.id AS from, b.id AS to, tie.scenario AS scenario,
  tie.validFrom AS validFrom, tie.validTo AS validTo, tie.statedBy AS statedBy, tie.hash AS hash`;

export const knownTie = (row: Row): KnownTie => row.toObject() as unknown as KnownTie;
