import { batched, eachAsk, type ViewAsk } from './batched.js';
import { cypher } from './cypher.js';
import type { StoredEntity } from './entities.js';
import type { Properties } from './properties.js';
import { bodyIsThere, existsInView } from './in-view.js';
import { luceneFor } from './lucene.js';
import type { Store } from './store.js';

/** The index gives this many of its best fits, in their order; of those the first that may be meant are judged. */
const looked = 50_000;

/** What is of another kind, or a body or post of another view, takes no place among them. */
const statement = cypher`
${eachAsk}
CALL (ask) {
  CALL db.index.fulltext.queryNodes('searchable', ask.lucene, {limit: ask.looked}) YIELD node AS o, score
  WITH ask, o, score, [label IN labels(o) WHERE label <> 'Entity'][0] AS label
  WHERE (ask.labels IS NULL OR label IN ask.labels) AND (o.scenarios IS NULL OR ${existsInView('o')})
    AND (NOT o:Post OR ${bodyIsThere('o')})
  RETURN o, score, label LIMIT 1000
}
RETURN at, label, properties(o) AS properties ORDER BY score DESC, o.id`;

interface SearchAsk extends ViewAsk {
  readonly lucene: string;
  readonly labels: readonly string[] | null;
  readonly looked: number;
}

const read = batched<SearchAsk, StoredEntity>(statement, (row) => ({
  label: row.get('label') as string,
  properties: row.get('properties') as Properties,
}));

/**
 * Whatever may be meant by a text in a view, of some labels or of all; how well each fits is judged elsewhere.
 * `mistyped`: one of its Chinese characters may be wrong.
 */
export async function searchCandidates(
  store: Store,
  text: string,
  labels: readonly string[] | null,
  view: ViewAsk,
  mistyped = false,
): Promise<readonly StoredEntity[]> {
  const lucene = luceneFor(text, mistyped);
  return lucene === null ? [] : read(store, { ...view, lucene, labels, looked });
}
