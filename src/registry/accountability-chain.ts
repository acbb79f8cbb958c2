import type { AnswerStatus } from '../domain/answer.js';
import type { Ascent } from '../domain/ascent.js';
import { firstStep, pathsUp, type ChainOutcome, type ChainPath } from '../domain/chain.js';
import { doesNotExist } from '../domain/does-not-exist.js';
import { nobodyKnown } from '../domain/nobody-known.js';
import { pathsFromPlaces, type PostPlace } from '../domain/post-chain.js';
import { sentences } from '../domain/sentences.js';
import type { View } from '../domain/view.js';
import { wayKnown } from '../domain/way-known.js';
import { ascentFrom, namedAscentFrom } from '../store/ascents.js';
import { viewAsk } from '../store/batched.js';
import { postOf } from '../store/decode/post-of.js';
import type { StoredEntity } from '../store/entities.js';
import { postPlaces } from '../store/post-places.js';
import type { Store } from '../store/store.js';
import type { Naming } from '../store/whole.js';
import { notThere } from './not-there.js';
import { notFound } from './require-entities.js';

export interface Accountability {
  readonly status: AnswerStatus;
  readonly reason: string | null;
  readonly outcome: ChainOutcome;
  readonly paths: readonly ChainPath[];
  readonly cites: readonly string[];
}

/** From a body, a post or a person up to the top leader, every way. */
export async function accountabilityChain(store: Store, of: string, view: View): Promise<Accountability & Naming> {
  const { ascent, named } = await namedAscentFrom(store, { ...viewAsk(view), id: of });
  const entity = named.find(({ properties }) => properties['id'] === of);
  switch (entity?.label) {
    case 'Organization':
      return {
        ...(gone(alone(of), notThere(entity, view)) ?? answer(of, pathsUp(of, ascent, view.kind), view)),
        named,
      };
    case 'Post':
    case 'Person': {
      const places = await postPlaces(store, { ...viewAsk(view), id: of });
      const nowhere = places.length === 0 ? nowhereIn(entity, of, view) : null;
      return { ...(gone([], nowhere) ?? answer(of, await pathsFrom(of, places, store, view), view)), named };
    }
    default:
      throw notFound(of, 'body, post or person', 'of');
  }
}

const nowhereIn = ({ label, properties }: StoredEntity, of: string, view: View) =>
  label === 'Post'
    ? doesNotExist(postOf(properties), view)
    : `${of} holds no post in ${view.scenario} on ${view.asOf}.`;

async function pathsFrom(of: string, places: readonly PostPlace[], store: Store, view: View): Promise<ChainPath[]> {
  const ask = viewAsk(view);
  const posts = new Set(places.flatMap((place) => place.ways.flat().map(({ post }) => post)));
  const overPosts = await Promise.all([...posts].map((id) => ascentFrom(store, { ...ask, id })));
  const bodies = new Set(
    overPosts.flatMap((each) => [...each.values()].flatMap(({ organization }) => organization ?? [])),
  );
  const overBodies = await Promise.all([...bodies].map((id) => ascentFrom(store, { ...ask, id })));
  const ascent: Ascent = new Map([...overPosts, ...overBodies].flatMap((each) => [...each]));
  return pathsFromPlaces(of, places, ascent, view.kind);
}

function answer(of: string, paths: readonly ChainPath[], { asOf }: View): Accountability {
  const best: ChainPath = paths[0] ?? { outcome: 'BROKEN', steps: [firstStep(of)] };
  const { certainty, undated } = wayKnown(best, asOf);
  return {
    status: best.outcome === 'BROKEN' ? 'NOT_STATED' : certainty,
    reason: sentences(reasonFor(best), undated),
    outcome: best.outcome,
    paths,
    cites: [...new Set(paths.flatMap(({ steps }) => steps.flatMap(({ cites }) => cites)))],
  };
}

const alone = (of: string): ChainPath[] => [{ outcome: 'BROKEN', steps: [firstStep(of)] }];

/** Nothing is above what does not exist. */
function gone(paths: readonly ChainPath[], reason: string | null): Accountability | null {
  return reason === null ? null : { status: 'NOT_STATED', reason, outcome: 'BROKEN', paths, cites: [] };
}

function reasonFor({ outcome, steps, unfilled }: ChainPath): string | null {
  const end = steps.at(-1)?.subject ?? '';
  switch (outcome) {
    case 'REACHES_TOP':
      return null;
    case 'CYCLE':
      return `The way up comes back to ${end}.`;
    case 'VACANT':
    case 'BROKEN':
      if (unfilled) return nobodyKnown(unfilled, unfilled.post);
      return `Nothing is recorded above ${end}: no superior in this view, and no head that leads to the top.`;
  }
}
