import { eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { changeEventOf } from './decode/change-event-of.js';
import { saidInView } from './in-view.js';
import { rowsOf, type OfEntityAsk } from './rows-of.js';

/** Every event that a body was part of in the scenario, of any day. */
export const changesOf = rowsOf<OfEntityAsk, ReturnType<typeof changeEventOf>>(
  cypher`${eachAsk}
MATCH (:Entity {id: ask.id})<-[:ORIGINAL|RESULTING]-(e:ChangeEvent) WHERE ${saidInView('e')}
WITH DISTINCT at, e
RETURN at, properties(e) AS properties ORDER BY e.date, e.id`,
  changeEventOf,
);
