import type { Organization, OrganizationKind } from '../domain/organization.js';
import { batched, batchedPages, eachAsk, type ViewAsk } from './batched.js';
import { containing } from './containing.js';
import { type Cypher, cypher, fragment } from './cypher.js';
import { organizationOf } from './decode/organization-of.js';
import { existsInView } from './in-view.js';
import type { ListAsk } from './list-ask.js';
import type { Properties } from './properties.js';
import type { Store } from './store.js';

export interface OrganizationFilter {
  readonly kinds: readonly OrganizationKind[] | null;
  readonly jurisdiction: string | null;
  /** With all that lies inside the jurisdiction. */
  readonly within: string | null;
  readonly nameContains: string | null;
  readonly temporary: boolean | null;
}

const wanted = fragment`
  (ask.kinds IS NULL OR o.kind IN ask.kinds)
  AND (ask.temporary IS NULL OR o.temporary = ask.temporary)
  AND (ask.nameContains IS NULL OR toLower(o.name) CONTAINS ask.nameContains OR toLower(coalesce(o.nameEn, '')) CONTAINS ask.nameContains
       OR any(name IN coalesce(o.aliases, []) + coalesce(o.nameTexts, []) WHERE toLower(name) CONTAINS ask.nameContains))
  AND ${existsInView('o')}`;

const placed = fragment`
  MATCH (:Entity {id: coalesce(ask.jurisdiction, ask.within)})<-[:PART_OF*0..10]-(j:Jurisdiction)
  WHERE (ask.jurisdiction IS NULL OR j.id = ask.jurisdiction)
  MATCH (o:Organization {jurisdiction: j.id})
  WHERE (ask.within IS NULL OR ask.jurisdiction IS NULL OR EXISTS { (j)-[:PART_OF*0..10]->(:Entity {id: ask.within}) })`;

const page = fragment`RETURN o ORDER BY o.id LIMIT $limit`;

/** A name is looked up, not looked for. */
const named = fragment`
  CALL db.index.fulltext.queryNodes('searchable', ask.lucene) YIELD node AS o
  WITH ask, o WHERE o:Organization`;

const pageOf = (found: Cypher) => cypher`
${eachAsk}
CALL (ask) {
  ${found} AND o.id > ask.after AND ${wanted}
  ${page}
}
RETURN at, properties(o) AS properties ORDER BY o.id`;

const countOf = (found: Cypher) => cypher`
${eachAsk}
CALL (ask) { ${found} AND ${wanted} RETURN count(o) AS total }
RETURN at, total`;

const decode = (row: { get(key: string): unknown }) => organizationOf(row.get('properties') as Properties);
const total = (row: { get(key: string): unknown }) => row.get('total') as number;
type Filtered<Ask> = OrganizationFilter & Ask;
type Asked<Ask> = Filtered<Ask> & { readonly lucene: string | null };

const foundBy = (list: Cypher, count: Cypher) => ({
  list: batchedPages<Asked<ListAsk>, Organization>(list, decode),
  total: batched<Asked<ViewAsk>, number>(count, total),
});
const inPlace = foundBy(pageOf(placed), countOf(placed));
const byName = foundBy(pageOf(named), countOf(named));

interface Parts {
  /** What there is a list of bodies for, in the order of an index. */
  readonly each: Cypher;
  readonly bodies: Cypher;
  readonly order: Cypher;
}

/** From many short lists: what all others hold is not gone through. */
const fromParts = ({ each, bodies, order }: Parts) =>
  foundBy(
    cypher`
${eachAsk}
CALL (ask) {
  ${each}
  CALL (*) { ${bodies} WHERE o.id > ask.after AND ${wanted} RETURN o ORDER BY ${order} LIMIT $limit }
  ${page}
}
RETURN at, properties(o) AS properties ORDER BY o.id`,
    cypher`
${eachAsk}
CALL (ask) {
  ${each}
  CALL (*) { ${bodies} WHERE o.id > '' AND ${wanted} RETURN count(o) AS some }
  RETURN sum(some) AS total
}
RETURN at, total`,
  );

/** The scenarios of the view, and beside them those bodies that exist in several. */
const worlds = fragment`UNWIND ask.scenarios + ['*'] AS world`;
const inView = fromParts({
  each: worlds,
  bodies: fragment`MATCH (o:Organization {world: world}) USING INDEX SEEK o:Organization(world, id)`,
  order: fragment`o.world, o.id`,
});
/** Of a kind there may be few among very many. */
const byKind = fromParts({
  each: fragment`${worlds} UNWIND ask.kinds AS kind`,
  bodies: fragment`MATCH (o:Organization {world: world, kind: kind}) USING INDEX SEEK o:Organization(world, kind, id)`,
  order: fragment`o.world, o.kind, o.id`,
});

/** From the narrowest side that the filter gives. */
function narrowest({ jurisdiction, within, lucene, kinds }: Asked<unknown>) {
  if (jurisdiction !== null || within !== null) return inPlace;
  if (lucene !== null) return byName;
  return kinds === null ? inView : byKind;
}

const asked = <Ask extends OrganizationFilter>(ask: Ask) => ({
  ...ask,
  kinds: ask.kinds && [...new Set(ask.kinds)],
  lucene: ask.nameContains === null ? null : containing(ask.nameContains),
});

/** A page of the bodies that a filter lets through. */
export function organizations(store: Store, filter: Filtered<ListAsk>): Promise<readonly Organization[]> {
  const ask = asked(filter);
  return narrowest(ask).list(store, ask);
}

export async function countOfOrganizations(store: Store, filter: Filtered<ViewAsk>): Promise<number> {
  const ask = asked(filter);
  return (await narrowest(ask).total(store, ask))[0] ?? 0;
}
