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

/** The list, from whichever side is narrowest; each side has a fixed text of its own, so that each keeps its plan. */
const sides = {
  holder: fragment`MATCH (a:Authority {holder: ask.holder})`,
  delegatedFrom: fragment`MATCH (a:Authority {delegatedFrom: ask.delegatedFrom})`,
  place: fragment`MATCH (a:Authority {function: ask.function, jurisdiction: ask.jurisdiction})`,
  jurisdiction: fragment`MATCH (a:Authority {jurisdiction: ask.jurisdiction})`,
  function: fragment`MATCH (a:Authority {function: ask.function})`,
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
export const authorities = (store: Store, ask: AuthorityFilter & ListAsk): Promise<Authority[]> =>
  pages[narrowest(ask)](store, ask);

export const countOfAuthorities = async (store: Store, ask: AuthorityFilter & ViewAsk): Promise<number> =>
  (await counts[narrowest(ask)](store, ask))[0] ?? 0;
