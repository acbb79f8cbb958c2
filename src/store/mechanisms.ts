import { eachAsk, type ViewAsk } from './batched.js';
import { cypher } from './cypher.js';
import { mechanismOf, stepOf } from './decode/mechanism-of.js';
import { factInView } from './in-view.js';
import { rowsOf } from './rows-of.js';

/** The mechanisms of a view. */
export const mechanisms = rowsOf<ViewAsk, ReturnType<typeof mechanismOf>>(
  cypher`${eachAsk}
MATCH (m:Mechanism) WHERE ${factInView('m')}
RETURN at, properties(m) AS properties ORDER BY m.id`,
  mechanismOf,
);

/** The steps of a mechanism, in order. */
export const stepsOf = rowsOf<string, ReturnType<typeof stepOf>>(
  cypher`${eachAsk}
MATCH (s:Step {mechanism: ask})
RETURN at, properties(s) AS properties ORDER BY s.position`,
  stepOf,
);
