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

/** From the scenarios of the view, beside those bodies that exist in several: what all others hold is not gone through. */
const ofView = (rest: Cypher) => fragment`
  UNWIND ask.scenarios + ['*'] AS world
  CALL (ask, world) {
    MATCH (o:Organization {world: world}) USING INDEX SEEK o:Organization(world, id)
    WHERE ${rest}
  }`;

const everywhere = cypher`
${eachAsk}
CALL (ask) {
  ${ofView(fragment`o.id > ask.after AND ${wanted} RETURN o ORDER BY o.world, o.id LIMIT $limit`)}
  ${page}
}
RETURN at, properties(o) AS properties ORDER BY o.id`;

const pageOf = (found: Cypher) => cypher`
${eachAsk}
CALL (ask) {
  ${found} AND o.id > ask.after AND ${wanted}
  ${page}
}
RETURN at, properties(o) AS properties ORDER BY o.id`;

const countEverywhere = cypher`
${eachAsk}
CALL (ask) {
  ${ofView(fragment`o.id > '' AND ${wanted} RETURN count(o) AS some`)}
  RETURN sum(some) AS total
}
RETURN at, total`;

const countOf = (found: Cypher) => cypher`
${eachAsk}
CALL (ask) { ${found} AND ${wanted} RETURN count(o) AS total }
RETURN at, total`;

const decode = (row: { get(key: string): unknown }) => organizationOf(row.get('properties') as Properties);
const total = (row: { get(key: string): unknown }) => row.get('total') as number;
type Filtered<Ask> = OrganizationFilter & Ask;
type NamedAsk<Ask> = Filtered<Ask> & { readonly lucene: string };
const listEverywhere = batchedPages<Filtered<ListAsk>, Organization>(everywhere, decode);
const listInPlace = batchedPages<Filtered<ListAsk>, Organization>(pageOf(placed), decode);
const listNamed = batchedPages<NamedAsk<ListAsk>, Organization>(pageOf(named), decode);
const totalEverywhere = batched<Filtered<ViewAsk>, number>(countEverywhere, total);
const totalInPlace = batched<Filtered<ViewAsk>, number>(countOf(placed), total);
const totalNamed = batched<NamedAsk<ViewAsk>, number>(countOf(named), total);

const isPlaced = ({ jurisdiction, within }: OrganizationFilter) => jurisdiction !== null || within !== null;
const luceneOf = ({ nameContains }: OrganizationFilter) => nameContains && containing(nameContains);

/** A page of the bodies that a filter lets through. */
export function organizations(store: Store, ask: Filtered<ListAsk>): Promise<readonly Organization[]> {
  if (isPlaced(ask)) return listInPlace(store, ask);
  const lucene = luceneOf(ask);
  return lucene ? listNamed(store, { ...ask, lucene }) : listEverywhere(store, ask);
}

export async function countOfOrganizations(store: Store, ask: Filtered<ViewAsk>): Promise<number> {
  return (await totalOf(store, ask))[0] ?? 0;
}

function totalOf(store: Store, ask: Filtered<ViewAsk>): Promise<number[]> {
  if (isPlaced(ask)) return totalInPlace(store, ask);
  const lucene = luceneOf(ask);
  return lucene ? totalNamed(store, { ...ask, lucene }) : totalEverywhere(store, ask);
}
