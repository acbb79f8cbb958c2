import type { Organization, OrganizationKind } from '../domain/organization.js';
import { batched, eachAsk, type ViewAsk } from './batched.js';
import { containing } from './containing.js';
import { type Cypher, cypher, fragment } from './cypher.js';
import { organizationOf } from './decode/organization-of.js';
import { existsInView } from './in-view.js';
import type { ListAsk } from './list-ask.js';
import { listFromParts } from './list-from-parts.js';
import { listOf } from './list-of.js';
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
  (ask.kinds IS NULL OR n.kind IN ask.kinds)
  AND (ask.temporary IS NULL OR n.temporary = ask.temporary)
  AND (ask.nameContains IS NULL OR toLower(n.name) CONTAINS ask.nameContains OR toLower(coalesce(n.nameEn, '')) CONTAINS ask.nameContains
       OR any(name IN coalesce(n.aliases, []) + coalesce(n.nameTexts, []) WHERE toLower(name) CONTAINS ask.nameContains))
  AND ${existsInView('n')}`;

type Filtered<Ask> = OrganizationFilter & Ask;
type Asked<Ask> = Filtered<Ask> & { readonly lucene: string | null };

const foundBy = (found: Cypher) =>
  listOf<Asked<unknown>, Organization>(
    cypher`
${eachAsk}
CALL (ask) {
  ${found} AND n.id > ask.after AND ${wanted}
  RETURN n ORDER BY n.id LIMIT $limit
}
RETURN at, properties(n) AS properties ORDER BY n.id`,
    cypher`
${eachAsk}
CALL (ask) { ${found} AND ${wanted} RETURN count(n) AS total }
RETURN at, total`,
    organizationOf,
  );

const inPlace = foundBy(fragment`
  MATCH (:Entity {id: coalesce(ask.jurisdiction, ask.within)})<-[:PART_OF*0..10]-(j:Jurisdiction)
  WHERE (ask.jurisdiction IS NULL OR j.id = ask.jurisdiction)
  MATCH (n:Organization {jurisdiction: j.id})
  WHERE (ask.within IS NULL OR ask.jurisdiction IS NULL OR EXISTS { (j)-[:PART_OF*0..10]->(:Entity {id: ask.within}) })`);

/** A name is looked up, not looked for. */
const byName = foundBy(fragment`
  CALL db.index.fulltext.queryNodes('searchable', ask.lucene) YIELD node AS n
  WITH ask, n WHERE n:Organization`);

/** The scenarios of the view, and beside them those bodies that exist in several. */
const worlds = fragment`UNWIND ask.scenarios + ['*'] AS world`;

const ofWorld = {
  each: worlds,
  found: fragment`MATCH (n:Organization {world: world}) USING INDEX SEEK n:Organization(world, id)`,
  order: fragment`n.world, n.id`,
};
const inView = listFromParts<Asked<unknown>, Organization>({ ...ofWorld, wanted }, organizationOf);

/** Of a few bodies it is soon seen where they are. */
const fewInPlace = listFromParts<Asked<unknown>, Organization>(
  {
    ...ofWorld,
    wanted: fragment`${wanted} AND EXISTS { (n)-[:IN]->(:Jurisdiction)-[:PART_OF*0..10]->(:Entity {id: ask.within}) }`,
  },
  organizationOf,
);

/** Whether the view holds fewer bodies than there are places inside one; neither is counted further than it matters. */
const holdsFewer = batched<Asked<ViewAsk>, boolean>(
  cypher`
${eachAsk}
CALL (ask) {
  MATCH (:Entity {id: ask.within})<-[:PART_OF*0..10]-(j:Jurisdiction)
  WITH j LIMIT 5000
  RETURN count(j) AS places
}
CALL (ask) {
  ${ofWorld.each}
  ${ofWorld.found} WHERE n.id > ''
  WITH n LIMIT 5000
  RETURN count(n) AS bodies
}
RETURN at, bodies < places AS fewer`,
  (row) => row.get('fewer') as boolean,
);

/** Of a kind there may be few among very many. */
const byKind = listFromParts<Asked<unknown>, Organization>(
  {
    each: fragment`${worlds} UNWIND ask.kinds AS kind`,
    found: fragment`MATCH (n:Organization {world: world, kind: kind}) USING INDEX SEEK n:Organization(world, kind, id)`,
    order: fragment`n.world, n.kind, n.id`,
    wanted,
  },
  organizationOf,
);

/** From the narrowest side that the filter gives. */
async function narrowest(store: Store, ask: Asked<ViewAsk>) {
  const { jurisdiction, within, lucene, kinds } = ask;
  if (jurisdiction !== null) return inPlace;
  if (within !== null) return (await holdsFewer(store, ask))[0] === true ? fewInPlace : inPlace;
  if (lucene !== null) return byName;
  return kinds === null ? inView : byKind;
}

const asked = <Ask extends OrganizationFilter>(ask: Ask) => ({
  ...ask,
  kinds: ask.kinds && [...new Set(ask.kinds)],
  lucene: ask.nameContains === null ? null : containing(ask.nameContains),
});

/** A page of the bodies that a filter lets through. */
export async function organizations(store: Store, filter: Filtered<ListAsk>): Promise<readonly Organization[]> {
  const ask = asked(filter);
  return (await narrowest(store, ask)).page(store, ask);
}

export async function countOfOrganizations(store: Store, filter: Filtered<ViewAsk>): Promise<number> {
  const ask = asked(filter);
  return (await narrowest(store, ask)).total(store, ask);
}
