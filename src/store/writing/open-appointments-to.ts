import neo4j from 'neo4j-driver';
import { cypher } from '../cypher.js';
import { end } from '../days.js';
import type { Store } from '../store.js';
import { inBatches } from './in-batches.js';

export interface OpenAppointment {
  readonly id: string;
  readonly post: string;
  readonly person: string;
  readonly scenario: string;
  readonly statedBy: string;
  readonly validFrom: number;
}

const statement = cypher`
  UNWIND $posts AS post
  MATCH (n:Appointment {post: post})
  WHERE n.validTo = $end
  RETURN n.id AS id, n.post AS post, n.person AS person, n.scenario AS scenario, n.statedBy AS statedBy,
    n.validFrom AS validFrom`;

/** The appointments to these posts that no end is known of. */
export async function openAppointmentsTo(store: Store, posts: readonly string[]): Promise<OpenAppointment[]> {
  const rows = await inBatches(posts, (batch) => store.read(statement, { posts: batch, end: neo4j.int(end) }));
  return rows.map((row) => row.toObject() as unknown as OpenAppointment);
}
