import { eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { appointmentOf } from './decode/post-of.js';
import { factInView, postIsThere } from './in-view.js';
import { rowsOf, type OfEntityAsk } from './rows-of.js';

/** The appointments to a post. */
export const appointmentsTo = rowsOf<OfEntityAsk, ReturnType<typeof appointmentOf>>(
  cypher`${eachAsk}
MATCH (a:Appointment {post: ask.id}) WHERE ${factInView('a')}
RETURN at, properties(a) AS properties ORDER BY a.validFrom, a.id`,
  appointmentOf,
);

/** The appointments of a person, to posts that are there. */
export const appointmentsOf = rowsOf<OfEntityAsk, ReturnType<typeof appointmentOf>>(
  cypher`${eachAsk}
MATCH (a:Appointment {person: ask.id})-[:TO]->(x:Post) WHERE ${factInView('a')} AND ${postIsThere}
RETURN at, properties(a) AS properties ORDER BY a.validFrom, a.id`,
  appointmentOf,
);
