import { dayOf } from '../days.js';
import { cypher } from '../cypher.js';
import type { LocalDate } from '../../domain/local-date.js';
import type { Store } from '../store.js';
import { inBatches } from './in-batches.js';

export interface OrganizationBegun {
  readonly id: string;
  readonly statedBy: string;
  /** The first day on which it no longer holds; null where there is none. */
  readonly to: LocalDate | null;
}

const statement = cypher`
  UNWIND $beginnings AS beginning
  MATCH (n:Organization)
  WHERE n.id STARTS WITH beginning
  RETURN n.id AS id, n.statedBy AS statedBy, n.validTo AS validTo`;

/** The bodies whose ids begin so. */
export async function organizationsBegun(store: Store, beginnings: readonly string[]): Promise<OrganizationBegun[]> {
  const rows = await inBatches(beginnings, (batch) => store.read(statement, { beginnings: batch }));
  return rows.map((row) => ({
    id: row.get('id') as string,
    statedBy: row.get('statedBy') as string,
    to: dayOf(row.get('validTo') as number),
  }));
}
