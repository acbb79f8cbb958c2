import type { AnswerStatus } from '../domain/answer.js';
import type { PostWay } from '../domain/ascent.js';
import { leastSure } from '../domain/certainty.js';
import { dayNotKnown, isDayKnown } from '../domain/day-known.js';
import { daysBeforeGivenEnds } from '../domain/days-before-given-ends.js';
import { endGiven, endNotKnown } from '../domain/end-given.js';
import { nobodyKnown } from '../domain/nobody-known.js';
import { sentences } from '../domain/sentences.js';
import type { View } from '../domain/view.js';
import { appointmentsTo } from '../store/appointments.js';
import { viewAsk } from '../store/batched.js';
import { headPosts } from '../store/head-posts.js';
import type { Store } from '../store/store.js';

export interface Head {
  readonly status: AnswerStatus;
  readonly reason: string | null;
  readonly post: string | null;
  readonly exOfficio: readonly string[];
  /** Id of the appointment of whoever holds the last post followed. */
  readonly incumbent: string | null;
  readonly cites: readonly string[];
}

/** Who heads a body: its head post, the posts which that follows ex officio, and whoever holds the last of them. */
export async function headOf(store: Store, organization: string, view: View): Promise<Head> {
  const heads = await headPosts(store, { ...viewAsk(view), id: organization });
  const [ways] = heads;
  if (!ways) {
    const reason = 'No head post is recorded in this view.';
    return { status: 'NOT_STATED', reason, post: null, exOfficio: [], incumbent: null, cites: [] };
  }
  const head = judge(ways, heads.length, view);
  const last = ways[0]?.at(-1)?.post;
  if (head.incumbent !== null || last === undefined) return head;
  const still = await holdsStill(store, last, view);
  return still === null ? head : { ...head, status: 'IMPLIED', reason: sentences(head.reason, still) };
}

/** Of an appointment to a post that ended in the year or month of the day, and no day is given: that it may hold still. */
async function holdsStill(store: Store, post: string, view: View): Promise<string | null> {
  const days = daysBeforeGivenEnds(view.asOf);
  const before = await Promise.all(
    days.map((asOf) => appointmentsTo(store, { ...viewAsk({ ...view, asOf }), id: post })),
  );
  for (const { id, validity } of before.flat()) {
    const ended = endGiven(validity, view.asOf);
    if (ended !== null) return endNotKnown(id, ended, view.asOf);
  }
  return null;
}

function judge(ways: readonly PostWay[], heads: number, { asOf }: View): Head {
  const way = ways.find((each) => each.at(-1)?.holders.length) ?? ways[0] ?? [];
  const posts = way.map(({ post }) => post);
  const last = way.at(-1);
  const holder = way.flatMap(({ holders }) => holders).at(0);
  const appointed = last?.holders[0] ?? holder;
  const persons = new Set(ways.flatMap((each) => each.at(-1)?.holders.map(({ person }) => person) ?? []));
  const conflict = heads > 1 || (ways.length > 1 && persons.size > 1);
  const isShared = !conflict && persons.size > 1;
  const undated = [
    { fact: appointed?.appointment ?? '', since: appointed?.since },
    ...way.flatMap(({ post, since, rule }) => [
      { fact: post, since },
      { fact: rule?.id ?? post, since: rule?.since },
    ]),
  ].find(({ since }) => since && !isDayKnown(since, asOf));
  const sure = leastSure(way.flatMap(({ certainty, rule }) => [certainty, rule?.certainty ?? 'STATED']));
  const reason = sentences(
    ways.length > 1 && `It is held with more than one post: ${ways.map((each) => each.at(-1)?.post).join(', ')}.`,
    conflict && 'The sources conflict: more than one head is recorded.',
    isShared && 'It is shared: more than one person is recorded in it.',
    !appointed && last && nobodyKnown(last, last.post),
    undated?.since && dayNotKnown(undated.fact, undated.since, asOf),
  );
  return {
    status: undated ? 'IMPLIED' : sure,
    reason,
    post: posts[0] ?? null,
    exOfficio: posts.slice(1),
    incumbent: appointed?.appointment ?? null,
    cites: [
      ...new Set(
        ways
          .flat()
          .flatMap(({ cites, rule, holders }) => [
            ...cites,
            ...(rule?.cites ?? []),
            ...holders.flatMap((h) => h.cites),
          ]),
      ),
    ],
  };
}
