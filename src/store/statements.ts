import { eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { qualificationOf, openListOf } from './decode/statement-of.js';
import { saidInView } from './in-view.js';
import { rowsOf, type OfEntityAsk } from './rows-of.js';

/** What is said of an entity with a modal word. */
export const qualificationsOf = rowsOf<OfEntityAsk, ReturnType<typeof qualificationOf>>(
  cypher`${eachAsk}
MATCH (q:Qualification {subject: ask.id}) WHERE ${saidInView('q')}
RETURN at, properties(q) AS properties ORDER BY q.id`,
  qualificationOf,
);

/** Which lists of an entity its source left open. */
export const openListsOf = rowsOf<OfEntityAsk, ReturnType<typeof openListOf>>(
  cypher`${eachAsk}
MATCH (l:OpenList {subject: ask.id}) WHERE ${saidInView('l')}
RETURN at, properties(l) AS properties ORDER BY l.id`,
  openListOf,
);
