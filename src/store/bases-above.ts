import { batched, eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { factInView } from './in-view.js';
import type { OfEntityAsk } from './rows-of.js';

/** The instruments that a delegated power rests on in the end, where all that it comes from holds in the view. */
export const basesAbove = batched<OfEntityAsk, string>(
  cypher`${eachAsk}
MATCH way = (:Entity {id: ask.id})-[:DELEGATED_FROM*1..32]->(origin:Authority)
WHERE NOT (origin)-[:DELEGATED_FROM]->() AND all(x IN tail(nodes(way)) WHERE ${factInView('x')})
UNWIND origin.basis AS id
RETURN DISTINCT at, id ORDER BY id`,
  (row) => row.get('id') as string,
);
