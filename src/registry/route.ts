import type { AnswerStatus } from '../domain/answer.js';
import type { Mechanism, Step } from '../domain/mechanism.js';
import { routeFor } from '../domain/route.js';
import { sentences } from '../domain/sentences.js';
import type { View } from '../domain/view.js';
import { viewAsk } from '../store/batched.js';
import { entityById } from '../store/entities.js';
import { actorsAt } from '../store/local-actors.js';
import { mechanisms, stepsOf } from '../store/mechanisms.js';
import type { Store } from '../store/store.js';
import { notThere } from './not-there.js';
import { requireEntities } from './require-entities.js';

export interface RouteQuestion {
  readonly mechanism: string | null;
  readonly jurisdiction: string | null;
  /** The domain whose matter it is. */
  readonly domain: string | null;
  /** The class of the object: PLAN, BUDGET … */
  readonly object: string | null;
  readonly major: boolean | null;
}

export interface Route {
  readonly status: AnswerStatus;
  readonly reason: string | null;
  readonly mechanism: Mechanism | null;
  readonly steps: readonly Step[];
}

/** The steps that an object goes through, in order, with who takes each. */
export async function route(store: Store, of: RouteQuestion, view: View): Promise<Route> {
  await requireEntities(store, [
    { id: of.mechanism, label: 'Mechanism', argument: 'of.mechanism' },
    { id: of.jurisdiction, label: 'Jurisdiction', argument: 'of.jurisdiction' },
    { id: of.domain, label: 'Domain', argument: 'of.domain' },
  ]);
  if (of.mechanism === null && of.object === null)
    return unknown('Neither the mechanism nor the class of the object is given.');
  const all = await mechanisms(store, viewAsk(view));
  const found = ofDomain(
    all.filter((mechanism) => fits(mechanism, of)),
    of.domain,
  );
  const [mechanism] = found;
  if (!mechanism) return unknown(`No mechanism for it is recorded in ${view.scenario} on ${view.asOf}.`);
  if (found.length > 1) return unknown(`Several mechanisms fit: ${found.map(({ id }) => id).join(', ')}. Name one.`);
  const { steps, missing } = routeFor(await stepsOf(store, mechanism.id), of);
  const local = await inPlace(store, steps, of.jurisdiction, view);
  const implied = sentences(
    of.domain !== null && mechanism.domain === null && 'The source does not say whose matters go through it.',
    local.substituted && 'The bodies of this jurisdiction that correspond to those the source names.',
    ...local.gone,
  );
  return {
    status: missing !== null ? 'NOT_STATED' : implied !== null ? 'IMPLIED' : 'STATED',
    reason: sentences(missing, implied),
    mechanism,
    steps: local.steps,
  };
}

const unknown = (reason: string): Route => ({ status: 'NOT_STATED', reason, mechanism: null, steps: [] });

const fits = ({ id, objects, jurisdictions }: Mechanism, of: RouteQuestion) =>
  (of.mechanism === null || id === of.mechanism) &&
  (of.object === null || objects.length === 0 || objects.includes(of.object)) &&
  (of.mechanism !== null || of.object === null || objects.includes(of.object)) &&
  (of.jurisdiction === null || jurisdictions.length === 0 || jurisdictions.includes(of.jurisdiction));

/** Those of a domain; where there is none, those that do not say of which they are. */
function ofDomain(fitting: readonly Mechanism[], domain: string | null): readonly Mechanism[] {
  if (domain === null) return fitting;
  const own = fitting.filter((mechanism) => mechanism.domain === domain);
  return own.length > 0 ? own : fitting.filter((mechanism) => mechanism.domain === null);
}

/** A mechanism that holds at several levels names the bodies of one: at another, their counterparts take the steps. */
async function inPlace(store: Store, steps: readonly Step[], jurisdiction: string | null, view: View) {
  const actors = [...new Set(steps.flatMap(({ actor }) => actor ?? []))];
  if (jurisdiction === null) {
    const bodies = await Promise.all(actors.map((id) => entityById(store, id)));
    return { steps, substituted: false, gone: bodies.map((body) => notThere(body, view)) };
  }
  const found = await actorsAt(store, { ...viewAsk(view), actors, jurisdiction });
  const standIn = new Map(found.map(({ actor, local }) => [actor, local]));
  return {
    steps: steps.map((step) => (step.actor === null ? step : { ...step, actor: standIn.get(step.actor) ?? null })),
    substituted: found.some(({ actor, local }) => actor !== local),
    gone: [],
  };
}
