import neo4j from 'neo4j-driver';
import { cypher } from '../cypher.js';
import type { Store } from '../store.js';
import type { Referrer } from './referrers.js';
import { perTieType } from './tie-types.js';
import { tieTypesInUse } from './tie-types-in-use.js';

const nodes = cypher`
  MATCH (n:Entity)
  WHERE n.statedBy = $source AND n.id > $after
  WITH n ORDER BY n.id LIMIT $size
  RETURN n.id AS by, [asked IN coalesce(n.cites, []) + coalesce(n.scenarios, []) + [n.scenario, n.dedicatedTo, n.domain]
    WHERE asked IN $ids] AS named`;

const ties = perTieType(
  (type) => cypher`
    MATCH ()-[tie:${type}]->()
    USING INDEX SEEK tie:${type}(statedBy, id)
    WHERE tie.statedBy = $source AND tie.id > $after
    WITH tie ORDER BY tie.id LIMIT $size
    RETURN tie.id AS by, [asked IN coalesce(tie.cites, []) + [tie.scenario] WHERE asked IN $ids] AS named`,
);

/** All that a source states and that names one of these as its scenario, domain or citation: read from end to end, in pages. */
export async function namersAmong(
  store: Store,
  source: string,
  ids: readonly string[],
  size = 10_000,
): Promise<Referrer[]> {
  const found: Referrer[] = [];
  for (const statement of [nodes, ...(await tieTypesInUse(store, ties))]) {
    for (let after: string | undefined = ''; after !== undefined;) {
      const rows = await store.read(statement, { source, after, ids, size: neo4j.int(size) });
      for (const row of rows) {
        const by = row.get('by') as string;
        for (const asked of row.get('named') as string[]) found.push({ asked, by, statedBy: source });
      }
      after = rows.length < size ? undefined : (rows.at(-1)?.get('by') as string);
    }
  }
  return found;
}
