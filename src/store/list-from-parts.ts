import { eachAsk } from './batched.js';
import { cypher, type Cypher } from './cypher.js';
import { type List, listOf } from './list-of.js';
import type { Properties } from './properties.js';

export interface Parts {
  /** What there is a part for. */
  readonly each: Cypher;
  /** Finds the `n` of a part, from an index that has them in the order of ids. */
  readonly found: Cypher;
  /** That order, as the index has it. */
  readonly order: Cypher;
  /** Which `n` the filter lets through. */
  readonly wanted: Cypher;
}

/** A list put together from parts, of each of which a page is read and no more: what others hold beside them is not gone through. */
export function listFromParts<Filter, T>(
  { each, found, order, wanted }: Parts,
  decode: (properties: Properties) => T,
): List<Filter, T> {
  const page = cypher`
${eachAsk}
CALL (ask) {
  ${each}
  CALL (*) { ${found} WHERE n.id > ask.after AND ${wanted} RETURN n ORDER BY ${order} LIMIT $limit }
  RETURN n ORDER BY n.id LIMIT $limit
}
RETURN at, properties(n) AS properties ORDER BY n.id`;
  const total = cypher`
${eachAsk}
CALL (ask) {
  ${each}
  CALL (*) { ${found} WHERE n.id > '' AND ${wanted} RETURN count(n) AS some }
  RETURN sum(some) AS total
}
RETURN at, total`;
  return listOf(page, total, decode);
}
