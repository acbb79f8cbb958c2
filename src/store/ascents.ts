import type { Record as Row } from 'neo4j-driver';
import type { Ascent, BodyAscent, CommandLink, Holder, PostLink } from '../domain/ascent.js';
import type { Certainty } from '../domain/certainty.js';
import type { OrganizationKind } from '../domain/organization.js';
import type { DatePrecision } from '../domain/period.js';
import type { CommandTie } from '../domain/relation.js';
import { batched, eachAsk, type ViewAsk } from './batched.js';
import { cypher, fragment } from './cypher.js';
import { periodOf } from './days.js';
import { existsInView, factInView } from './in-view.js';
import type { Store } from './store.js';
import { headPostColumns } from './top-post.js';

/** What commands an entity `n` directly, and the head posts of one that nothing commands: a government may have only the congress above it. */
const step = fragment`
CALL (ask, n) {
  MATCH (n)-[t:ANSWERS_TO]->(upper:Entity) WHERE ${factInView('t')}
  RETURN collect([t.id, t.tie, upper.id, t.certainty, t.cites, t.validFrom, t.fromPrecision]) AS upward
}
CALL (ask, n, upward) {
  WITH ask, n WHERE size(upward) = 0 OR n.kind = 'GOVERNMENT'
  MATCH (n)<-[:IN]-(h:Post) WHERE h.head AND ${existsInView('h')}
  RETURN collect(${headPostColumns}) AS heads
}
RETURN at, n.id AS id, n.kind AS kind, n.organization AS organization, upward, heads`;

/** An entity and everything above it. */
const allTheWay = cypher`
${eachAsk}
MATCH (start:Entity {id: ask.id})
CALL (ask, start) {
  MATCH (start)-[ties:ANSWERS_TO*0..32]->(n:Entity)
  WHERE all(t IN ties WHERE ${factInView('t')})
  RETURN DISTINCT n
}
${step}`;

const alone = cypher`
${eachAsk}
UNWIND ask.ids AS id
MATCH (n:Entity {id: id})
${step}`;

type LinkColumns = [string, CommandTie, string, Certainty, string[] | null, number, DatePrecision | null];
type HolderColumns = [string, string, Certainty, string[] | null, (string | null)[], number, DatePrecision | null];
export type PostColumns = [
  rule: string | null,
  ruleCertainty: Certainty | null,
  ruleCites: string[] | null,
  post: string,
  certainty: Certainty,
  cites: string[] | null,
  headOf: string | null,
  holders: HolderColumns[],
];

/** An exact day needs no further thought. */
export const sinceOf = (validFrom: number, fromPrecision: DatePrecision | null) =>
  fromPrecision === null ? null : periodOf({ validFrom, fromPrecision });

const linkOf = (lower: string, [id, tie, upper, certainty, cites, from, precision]: LinkColumns): CommandLink => ({
  id,
  tie,
  lower,
  upper,
  since: sinceOf(from, precision),
  certainty,
  cites: cites ?? [],
});

const holderOf = ([person, appointment, certainty, cites, heads, from, precision]: HolderColumns): Holder => ({
  person,
  appointment,
  since: sinceOf(from, precision),
  certainty,
  cites: cites ?? [],
  top: heads.some((each) => each !== null),
  governs: heads.flatMap((each) => each || []),
});

export const postLinkOf = ([
  rule,
  sure,
  ruleCites,
  post,
  certainty,
  cites,
  headOf,
  holders,
]: PostColumns): PostLink => ({
  post,
  rule: rule === null ? null : { id: rule, certainty: sure ?? 'STATED', cites: ruleCites ?? [] },
  certainty,
  cites: cites ?? [],
  top: headOf !== null,
  governs: headOf || null,
  holders: holders.map(holderOf),
});

const ascentOf = (row: Row): BodyAscent => {
  const id = row.get('id') as string;
  return {
    id,
    kind: row.get('kind') as OrganizationKind | null,
    organization: row.get('organization') as string | null,
    upward: (row.get('upward') as LinkColumns[]).map((link) => linkOf(id, link)),
    heads: (row.get('heads') as PostColumns[][]).map((posts) => posts.map(postLinkOf)),
  };
};
const read = batched<ViewAsk & { readonly id: string }, BodyAscent>(allTheWay, ascentOf);

/** One step up from each of many entities. */
export const ascentSteps = batched<ViewAsk & { readonly ids: readonly string[] }, BodyAscent>(alone, ascentOf);

/** All that is above a body, or above a post along reporting lines; empty for an unknown id. */
export const ascentFrom = async (store: Store, ask: ViewAsk & { readonly id: string }): Promise<Ascent> =>
  new Map((await read(store, ask)).map((body) => [body.id, body]));
