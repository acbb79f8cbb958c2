import type { Authority, AuthorityRole } from '../domain/authority.js';
import { batched, batchedPages, eachAsk, type ViewAsk } from './batched.js';
import { cypher, fragment, type Cypher } from './cypher.js';
import { authorityOf } from './decode/authority-of.js';
import { factInView } from './in-view.js';
import type { ListAsk } from './list-ask.js';
import type { Properties } from './properties.js';
import type { Store } from './store.js';

export interface AuthorityFilter {
  readonly holder: string | null;
  readonly roles: readonly AuthorityRole[] | null;
  readonly function: string | null;
  readonly jurisdiction: string | null;
  readonly delegatedFrom: string | null;
}

const rest = fragment`
  (ask.roles IS NULL OR a.role IN ask.roles)
  AND (ask.function IS NULL OR a.function = ask.function)
  AND (ask.jurisdiction IS NULL OR a.jurisdiction = ask.jurisdiction)
  AND (ask.holder IS NULL OR a.holder = ask.holder)
  AND ${factInView('a')}`;

/**
 * The list, from whichever side is narrowest. Each has a fixed text of its own and names its index: left to itself,
 * Neo4j likes to walk all authorities in the order of ids.
 */
const sides = {
  holder: fragment`MATCH (a:Authority {holder: ask.holder}) USING INDEX SEEK a:Authority(holder)`,
  delegatedFrom: fragment`MATCH (a:Authority {delegatedFrom: ask.delegatedFrom}) USING INDEX SEEK a:Authority(delegatedFrom)`,
  place: fragment`MATCH (a:Authority {function: ask.function, jurisdiction: ask.jurisdiction}) USING INDEX SEEK a:Authority(function, jurisdiction)`,
  jurisdiction: fragment`MATCH (a:Authority {jurisdiction: ask.jurisdiction}) USING INDEX SEEK a:Authority(jurisdiction, id)`,
  function: fragment`MATCH (a:Authority {function: ask.function}) USING INDEX SEEK a:Authority(function, id)`,
  all: fragment`MATCH (a:Authority)`,
};

const pageFrom = (side: Cypher) =>
  batchedPages<AuthorityFilter & ListAsk, Authority>(
    cypher`
${eachAsk}
CALL (ask) {
  ${side} WHERE a.id > ask.after AND ${rest}
  RETURN a ORDER BY a.id LIMIT $limit
}
RETURN at, properties(a) AS properties ORDER BY a.id`,
    (row) => authorityOf(row.get('properties') as Properties),
  );
const countFrom = (side: Cypher) =>
  batched<AuthorityFilter & ViewAsk, number>(
    cypher`
${eachAsk}
CALL (ask) { ${side} WHERE a.id > '' AND ${rest} RETURN count(a) AS total }
RETURN at, total`,
    (row) => row.get('total') as number,
  );

type Side = keyof typeof sides;
const eachSide = <T>(make: (side: Cypher) => T) =>
  Object.fromEntries(Object.entries(sides).map(([name, side]) => [name, make(side)])) as Record<Side, T>;
const pages = eachSide(pageFrom);
const counts = eachSide(countFrom);

function narrowest({ holder, delegatedFrom, function: of, jurisdiction }: AuthorityFilter): Side {
  if (delegatedFrom !== null) return 'delegatedFrom';
  if (holder !== null) return 'holder';
  if (of !== null && jurisdiction !== null) return 'place';
  if (jurisdiction !== null) return 'jurisdiction';
  return of === null ? 'all' : 'function';
}

/** A page of the powers that a filter lets through. */
export const authorities = (store: Store, ask: AuthorityFilter & ListAsk): Promise<readonly Authority[]> =>
  pages[narrowest(ask)](store, ask);

export const countOfAuthorities = async (store: Store, ask: AuthorityFilter & ViewAsk): Promise<number> =>
  (await counts[narrowest(ask)](store, ask))[0] ?? 0;
