import type { Record as Row } from 'neo4j-driver';
import type { Ascent, BodyAscent, CommandLink } from '../domain/ascent.js';
import type { Certainty } from '../domain/certainty.js';
import type { OrganizationKind } from '../domain/organization.js';
import type { CommandTie } from '../domain/relation.js';
import { batched, eachAsk, type ViewAsk } from './batched.js';
import { type Cypher, cypher, fragment } from './cypher.js';
import { type Beginning, doubtOfTie } from './decode/beginnings.js';
import { postWaysOf, type HolderColumns, type PostColumns } from './decode/post-ways.js';
import { existsInView, factInView, inexactBeginnings, isThere } from './in-view.js';
import type { Store } from './store.js';
import { headPostColumns, namedHeadPostColumns } from './top-post.js';
import { entitiesOf, whole, type Naming, type WholeColumns } from './whole.js';

/** What commands an entity `n` directly, and the head posts of one that nothing commands: a government may have only the congress above it. */
const step = (posts: Cypher, named: Cypher) => fragment`
CALL (ask, n) {
  MATCH (n)-[t:ANSWERS_TO]->(upper:Entity) WHERE ${factInView('t')} AND ${isThere('upper')}
  RETURN collect([t.id, t.tie, upper.id, t.certainty, t.cites, ${inexactBeginnings('t', 'n', 'upper')}]) AS upward
}
CALL (ask, n, upward) {
  WITH ask, n WHERE size(upward) = 0 OR n.kind = 'GOVERNMENT'
  MATCH (n)<-[:IN]-(h:Post) WHERE h.head AND ${existsInView('h')}
  RETURN collect(${posts}) AS heads
}
RETURN at, n.id AS id, n.kind AS kind, n.organization AS organization, upward, heads${named}`;
const plainStep = step(headPostColumns, fragment``);

/** An entity and everything above it. */
const allTheWay = (steps: Cypher) => cypher`
${eachAsk}
MATCH (start:Entity {id: ask.id})
CALL (ask, start) {
  MATCH (start)-[ties:ANSWERS_TO*0..32]->(n:Entity)
  WHERE all(t IN ties WHERE ${factInView('t')})
  RETURN DISTINCT n
}
${steps}`;

const alone = cypher`
${eachAsk}
UNWIND ask.ids AS id
MATCH (n:Entity {id: id})
${plainStep}`;

type LinkColumns = [string, CommandTie, string, Certainty, string[] | null, Beginning[] | null];

const linkOf = (lower: string, [id, tie, upper, certainty, cites, beginnings]: LinkColumns): CommandLink => ({
  id,
  tie,
  lower,
  upper,
  since: doubtOfTie(beginnings),
  certainty,
  cites: cites ?? [],
});

const ascentOf = (row: Row): BodyAscent => {
  const id = row.get('id') as string;
  return {
    id,
    kind: row.get('kind') as OrganizationKind | null,
    organization: row.get('organization') as string | null,
    upward: (row.get('upward') as LinkColumns[]).map((link) => linkOf(id, link)),
    heads: (row.get('heads') as PostColumns[][]).flatMap(postWaysOf),
  };
};
type Ask = ViewAsk & { readonly id: string };
const read = batched<Ask, BodyAscent>(allTheWay(plainStep), ascentOf);

/** One step up from each of many entities. */
export const ascentSteps = batched<ViewAsk & { readonly ids: readonly string[] }, BodyAscent>(alone, ascentOf);

/** All that is above a body, or above a post along reporting lines; empty for an unknown id. */
export const ascentFrom = async (store: Store, ask: Ask): Promise<Ascent> =>
  new Map((await read(store, ask)).map((body) => [body.id, body]));

type NamedHolder = [...HolderColumns, person: WholeColumns];
type NamedPost = [...PostColumns<NamedHolder>, post: WholeColumns];
const namesIn = (posts: readonly NamedPost[]) =>
  posts.flatMap((post) => [post[12], ...post[11].map((holder) => holder[7])]);

const readNamed = batched<Ask, BodyAscent & Naming>(
  allTheWay(step(namedHeadPostColumns, fragment`, ${whole('n', 'Organization', 'Post', 'Person')} AS itself`)),
  (row) => ({
    ...ascentOf(row),
    named: entitiesOf([row.get('itself') as WholeColumns, ...(row.get('heads') as NamedPost[][]).flatMap(namesIn)]),
  }),
);

/** The same, and whatever stands on the way. */
export async function namedAscentFrom(store: Store, ask: Ask): Promise<Naming & { readonly ascent: Ascent }> {
  const bodies = await readNamed(store, ask);
  return { ascent: new Map(bodies.map((body) => [body.id, body])), named: bodies.flatMap(({ named }) => named) };
}
