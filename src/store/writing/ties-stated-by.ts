import neo4j from 'neo4j-driver';
import { cypher, fragment } from '../cypher.js';
import type { Store } from '../store.js';
import { type KnownTie, knownTie, tieColumns } from './known-tie.js';
import { overTieTypes } from './tie-types.js';

const ofEachType = overTieTypes(
  (type) => fragment`
    MATCH (a)-[tie:${type}]->(b)
    USING INDEX SEEK tie:${type}(statedBy, id)
    WHERE tie.statedBy = $source AND tie.id > $after
    RETURN ${tieColumns}
    ORDER BY id LIMIT $size`,
);

/** An id is one tie's, whatever its type: pages can go by id over all of them. */
const statement = cypher`
  CALL () { ${ofEachType} }
  RETURN id, type, from, to, scenario, validFrom, validTo, statedBy, hash
  ORDER BY id LIMIT $size`;

/** All ties that a source states. */
export async function tiesStatedBy(store: Store, source: string, size = 5_000): Promise<KnownTie[]> {
  const all: KnownTie[] = [];
  for (let after = ''; ;) {
    const page = (await store.read(statement, { source, after, size: neo4j.int(size) })).map(knownTie);
    all.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < size) return all;
    after = last.id;
  }
}
