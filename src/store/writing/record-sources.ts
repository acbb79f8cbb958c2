import neo4j from 'neo4j-driver';
import { cypher } from '../cypher.js';
import type { Run } from '../store.js';
import type { SourceRow } from './rows.js';

const recorded = cypher`
  UNWIND $sources AS source
  MERGE (s:Source {id: source.id})
  SET s.hash = source.hash, s.file = source.file, s.items = source.items, s.loadedAt = $at`;

/** Which files were loaded, so that an unchanged one need not be read again. */
export async function recordSources(run: Run, sources: readonly SourceRow[], at: string): Promise<void> {
  await run(recorded, { sources: sources.map((source) => ({ ...source, items: neo4j.int(source.items) })), at });
}
