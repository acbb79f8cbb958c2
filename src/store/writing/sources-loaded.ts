import { cypher } from '../cypher.js';
import type { Store } from '../store.js';

/** A file that was loaded before. */
export interface SourceLoaded {
  readonly id: string;
  readonly file: string;
  /** null: something of it was left out. */
  readonly hash: string | null;
  readonly items: number;
}

const statement = cypher`
  MATCH (s:Source)
  WHERE s.hash IN $hashes OR s.id IN $ids
  RETURN s.id AS id, s.file AS file, s.hash AS hash, s.items AS items`;

/** The sources with these contents or these ids, in one small read. */
export async function sourcesLoaded(
  store: Store,
  asked: { readonly hashes: readonly string[]; readonly ids: readonly string[] },
): Promise<SourceLoaded[]> {
  const rows = await store.read(statement, asked);
  return rows.map((row) => ({
    id: row.get('id') as string,
    file: row.get('file') as string,
    hash: row.get('hash') as string | null,
    items: row.get('items') as number,
  }));
}
