import { cypher } from '../cypher.js';
import type { Store } from '../store.js';
import { inBatches } from './in-batches.js';

/** That one answers to another by a tie of command, or follows it ex officio. */
export interface UpwardTie {
  readonly id: string;
  readonly type: 'ANSWERS_TO' | 'EX_OFFICIO';
  readonly lower: string;
  readonly upper: string;
  readonly scenario: string;
  readonly validFrom: number;
  readonly validTo: number;
  readonly statedBy: string;
}

const statement = cypher`
  UNWIND $ids AS asked
  MATCH (:Entity {id: asked})-[tie:ANSWERS_TO|EX_OFFICIO]->(upper)
  RETURN tie.id AS id, type(tie) AS type, asked AS lower, upper.id AS upper, tie.scenario AS scenario,
    tie.validFrom AS validFrom, tie.validTo AS validTo, tie.statedBy AS statedBy`;

/** The ties that lead up from these, in every scenario and at any time. */
export async function tiesUpFrom(store: Store, ids: readonly string[]): Promise<UpwardTie[]> {
  const rows = await inBatches(ids, (batch) => store.read(statement, { ids: batch }));
  return rows.map((row) => row.toObject() as unknown as UpwardTie);
}
