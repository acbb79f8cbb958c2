import { eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { systemAssignmentOf } from './decode/organizational-system-of.js';
import { factInView } from './in-view.js';
import { rowsOf, type OfEntityAsk } from './rows-of.js';

/** To which organizational systems a body belongs. */
export const systemAssignmentsOf = rowsOf<OfEntityAsk, ReturnType<typeof systemAssignmentOf>>(
  cypher`${eachAsk}
MATCH (a:SystemAssignment {organization: ask.id}) WHERE ${factInView('a')}
RETURN at, properties(a) AS properties ORDER BY a.id`,
  systemAssignmentOf,
);
