import type { Holder, PostLink, PostWay } from '../../domain/ascent.js';
import type { Certainty } from '../../domain/certainty.js';
import type { DatePrecision } from '../../domain/period.js';
import { periodOf } from '../days.js';

export type HolderColumns = [
  string,
  string,
  Certainty,
  string[] | null,
  (string | null)[],
  number,
  DatePrecision | null,
];
type Inexact = [validFrom: number, fromPrecision: DatePrecision];
export type PostColumns<Holder = HolderColumns> = [
  rule: string | null,
  via: string | null,
  ruleCertainty: Certainty | null,
  ruleCites: string[] | null,
  ruleSince: Inexact | null,
  post: string,
  certainty: Certainty,
  cites: string[] | null,
  since: Inexact | null,
  headOf: string | null,
  held: boolean | null,
  holders: Holder[],
];

/** An exact day needs no further thought. */
export const sinceOf = (validFrom: number, fromPrecision: DatePrecision | null) =>
  fromPrecision === null ? null : periodOf({ validFrom, fromPrecision });

const inexact = (since: Inexact | null) => since && sinceOf(...since);

const holderOf = ([person, appointment, certainty, cites, heads, from, precision]: HolderColumns): Holder => ({
  person,
  appointment,
  since: sinceOf(from, precision),
  certainty,
  cites: cites ?? [],
  top: heads.some((each) => each !== null),
  governs: heads.flatMap((each) => each || []),
});

const postLinkOf = ([
  rule,
  ,
  sure,
  ruleCites,
  ruleSince,
  post,
  certainty,
  cites,
  since,
  headOf,
  held,
  holders,
]: PostColumns): PostLink => ({
  post,
  rule:
    rule === null ? null : { id: rule, since: inexact(ruleSince), certainty: sure ?? 'STATED', cites: ruleCites ?? [] },
  since: inexact(since),
  certainty,
  cites: cites ?? [],
  top: headOf !== null,
  governs: headOf || null,
  held,
  holders: holders.map(holderOf),
});

/** The ways on from a post, from what was found along its ex-officio rules: the post itself, then the nearest and surest. */
export function postWaysOf(rows: readonly PostColumns[]): PostWay[] {
  const [first, ...rest] = rows;
  if (!first) return [];
  const next = new Map<string, Map<string, PostLink>>();
  for (const row of rest) {
    const [, via, , , , post] = row;
    const others = next.get(via ?? '') ?? new Map<string, PostLink>();
    if (!others.has(post)) others.set(post, postLinkOf(row));
    next.set(via ?? '', others);
  }
  return waysOn([postLinkOf(first)], next);
}

function waysOn(way: PostWay, next: ReadonlyMap<string, ReadonlyMap<string, PostLink>>): PostWay[] {
  const followed = [...(next.get(way.at(-1)?.post ?? '')?.values() ?? [])];
  const further = followed.filter(({ post }) => !way.some((passed) => passed.post === post));
  return further.length === 0 ? [way] : further.flatMap((each) => waysOn([...way, each], next));
}
