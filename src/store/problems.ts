import { eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { problemOf } from './decode/problem-of.js';
import { rowsOf } from './rows-of.js';

/** The problems that sources describe. */
export const problems = rowsOf<object, ReturnType<typeof problemOf>>(
  cypher`${eachAsk}
MATCH (p:Problem)
RETURN at, properties(p) AS properties ORDER BY p.id`,
  problemOf,
);
