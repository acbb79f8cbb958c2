import { batched, eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { exOfficioOf } from './decode/post-of.js';
import { factInView } from './in-view.js';
import type { Properties } from './properties.js';
import { type OfEntityAsk } from './rows-of.js';
import type { ExOfficio } from '../domain/post.js';

/** The rules by which a post follows another. */
export const exOfficioRulesOf = batched<OfEntityAsk, ReturnType<typeof exOfficioOf>>(
  cypher`${eachAsk}
MATCH (:Entity {id: ask.id})-[r:EX_OFFICIO]->(followed:Post) WHERE ${factInView('r')}
RETURN at, ask.id AS post, followed.id AS follows, properties(r) AS properties ORDER BY r.id`,
  (row) => exOfficioOf(row.get('post') as string, row.get('follows') as string, row.get('properties') as Properties),
);

/** The ex-officio rule with an id, whatever the view; none where there is none. */
export const exOfficioById = batched<string, ExOfficio>(
  cypher`${eachAsk}
MATCH (post:Post)-[r:EX_OFFICIO {id: ask}]->(follows:Post)
RETURN at, post.id AS post, follows.id AS follows, properties(r) AS properties`,
  (row) => exOfficioOf(row.get('post') as string, row.get('follows') as string, row.get('properties') as Properties),
);
