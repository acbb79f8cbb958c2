import neo4j from 'neo4j-driver';
import { cypher, fragment } from '../cypher.js';
import type { Store } from '../store.js';
import type { Referrer } from './referrers.js';
import { overTieTypes } from './tie-types.js';

const nodes = cypher`
  MATCH (n:Entity)
  WHERE n.statedBy = $source AND n.id > $after
  WITH n ORDER BY n.id LIMIT $size
  RETURN n.id AS by, [asked IN coalesce(n.cites, []) + coalesce(n.scenarios, []) + [n.scenario, n.dedicatedTo]
    WHERE asked IN $ids] AS named`;

const tiesOfEachType = overTieTypes(
  (type) => fragment`
    MATCH ()-[tie:${type}]->()
    USING INDEX SEEK tie:${type}(statedBy, id)
    WHERE tie.statedBy = $source AND tie.id > $after
    RETURN tie.id AS by, [asked IN coalesce(tie.cites, []) + [tie.scenario] WHERE asked IN $ids] AS named
    ORDER BY by LIMIT $size`,
);

const ties = cypher`
  CALL () { ${tiesOfEachType} }
  RETURN by, named
  ORDER BY by LIMIT $size`;

/** All that a source states and that names one of these as its scenario, domain or citation: read from end to end, in pages. */
export async function namersAmong(
  store: Store,
  source: string,
  ids: readonly string[],
  size = 10_000,
): Promise<Referrer[]> {
  const found: Referrer[] = [];
  for (const statement of [nodes, ties]) {
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
