import type { Organization, OrganizationKind } from '../domain/organization.js';
import { batched, batchedPages, eachAsk, type ViewAsk } from './batched.js';
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

const inPlace = cypher`
${eachAsk}
CALL (ask) {
  ${placed} AND o.id > ask.after AND ${wanted}
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

const countInPlace = cypher`
${eachAsk}
CALL (ask) { ${placed} AND ${wanted} RETURN count(o) AS total }
RETURN at, total`;

const decode = (row: { get(key: string): unknown }) => organizationOf(row.get('properties') as Properties);
const total = (row: { get(key: string): unknown }) => row.get('total') as number;
const listEverywhere = batchedPages<OrganizationFilter & ListAsk, Organization>(everywhere, decode);
const listInPlace = batchedPages<OrganizationFilter & ListAsk, Organization>(inPlace, decode);
const totalEverywhere = batched<OrganizationFilter & ViewAsk, number>(countEverywhere, total);
const totalInPlace = batched<OrganizationFilter & ViewAsk, number>(countInPlace, total);

const isPlaced = ({ jurisdiction, within }: OrganizationFilter) => jurisdiction !== null || within !== null;

/** A page of the bodies that a filter lets through. */
export const organizations = (store: Store, ask: OrganizationFilter & ListAsk): Promise<readonly Organization[]> =>
  isPlaced(ask) ? listInPlace(store, ask) : listEverywhere(store, ask);

export const countOfOrganizations = async (store: Store, ask: OrganizationFilter & ViewAsk): Promise<number> =>
  (await (isPlaced(ask) ? totalInPlace(store, ask) : totalEverywhere(store, ask)))[0] ?? 0;
