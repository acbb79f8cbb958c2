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
 * Neo4j likes to walk all authorities in the order of ids. Where a side may hold very many of other scenarios, it is
 * gone through from each scenario of the view.
 */
const sides = {
  holder: {
    side: fragment`MATCH (a:Authority {holder: ask.holder}) USING INDEX SEEK a:Authority(holder)`,
    order: fragment`a.id`,
  },
  delegatedFrom: {
    side: fragment`MATCH (a:Authority {delegatedFrom: ask.delegatedFrom}) USING INDEX SEEK a:Authority(delegatedFrom)`,
    order: fragment`a.id`,
  },
  place: {
    side: fragment`MATCH (a:Authority {function: ask.function, jurisdiction: ask.jurisdiction}) USING INDEX SEEK a:Authority(function, jurisdiction)`,
    order: fragment`a.id`,
  },
  jurisdiction: {
    side: fragment`MATCH (a:Authority {jurisdiction: ask.jurisdiction}) USING INDEX SEEK a:Authority(jurisdiction, id)`,
    order: fragment`a.jurisdiction, a.id`,
  },
  function: {
    side: fragment`MATCH (a:Authority {scenario: scenario, function: ask.function}) USING INDEX SEEK a:Authority(scenario, function, id)`,
    order: fragment`a.scenario, a.function, a.id`,
  },
  all: {
    side: fragment`MATCH (a:Authority {scenario: scenario}) USING INDEX SEEK a:Authority(scenario, id)`,
    order: fragment`a.scenario, a.id`,
  },
};

/** What a list is read from, and the order of ids there as its index has it. */
interface From {
  readonly side: Cypher;
  readonly order: Cypher;
}

const pageFrom = ({ side, order }: From) =>
  batchedPages<AuthorityFilter & ListAsk, Authority>(
    cypher`
${eachAsk}
CALL (ask) {
  UNWIND ask.scenarios AS scenario
  CALL (ask, scenario) {
    ${side} WHERE a.id > ask.after AND a.scenario = scenario AND ${rest}
    RETURN a ORDER BY ${order} LIMIT $limit
  }
  RETURN a ORDER BY a.id LIMIT $limit
}
RETURN at, properties(a) AS properties ORDER BY a.id`,
    (row) => authorityOf(row.get('properties') as Properties),
  );
const countFrom = ({ side }: From) =>
  batched<AuthorityFilter & ViewAsk, number>(
    cypher`
${eachAsk}
CALL (ask) {
  UNWIND ask.scenarios AS scenario
  CALL (ask, scenario) { ${side} WHERE a.id > '' AND a.scenario = scenario AND ${rest} RETURN count(a) AS some }
  RETURN sum(some) AS total
}
RETURN at, total`,
    (row) => row.get('total') as number,
  );

type Side = keyof typeof sides;
const eachSide = <T>(make: (from: From) => T) =>
  Object.fromEntries(Object.entries(sides).map(([name, from]) => [name, make(from)])) as Record<Side, T>;
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
