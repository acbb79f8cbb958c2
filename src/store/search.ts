import { batched, eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import type { StoredEntity } from './entities.js';
import type { Properties } from './properties.js';
import { luceneFor } from './lucene.js';
import type { Store } from './store.js';

const candidates = 300;

const statement = cypher`
${eachAsk}
CALL (ask) {
  CALL db.index.fulltext.queryNodes('searchable', ask.lucene, {limit: ask.limit}) YIELD node, score
  RETURN node, score
}
WITH at, ask, node, score, [label IN labels(node) WHERE label <> 'Entity'][0] AS label
WHERE ask.labels IS NULL OR label IN ask.labels
RETURN at, label, properties(node) AS properties ORDER BY score DESC, node.id`;

interface SearchAsk {
  readonly lucene: string;
  readonly labels: readonly string[] | null;
  readonly limit: number;
}

const read = batched<SearchAsk, StoredEntity>(statement, (row) => ({
  label: row.get('label') as string,
  properties: row.get('properties') as Properties,
}));

/** Whatever may be meant by a text, of some labels or of all; how well each fits is judged elsewhere. */
export async function searchCandidates(
  store: Store,
  text: string,
  labels: readonly string[] | null,
): Promise<StoredEntity[]> {
  const lucene = luceneFor(text);
  return lucene === null ? [] : read(store, { lucene, labels, limit: candidates });
}
