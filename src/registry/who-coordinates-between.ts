import type { AnswerStatus } from '../domain/answer.js';
import type { Ascent } from '../domain/ascent.js';
import { pathsUp, type ChainPath } from '../domain/chain.js';
import { leastSure } from '../domain/certainty.js';
import { lowestCommonSuperiors } from '../domain/meeting.js';
import { Refusal } from '../domain/refusal.js';
import type { Responsibility } from '../domain/responsibility.js';
import { sentences } from '../domain/sentences.js';
import type { View } from '../domain/view.js';
import { wayKnown } from '../domain/way-known.js';
import { ascentFrom } from '../store/ascents.js';
import { viewAsk } from '../store/batched.js';
import type { Store } from '../store/store.js';
import { notThere } from './not-there.js';
import { requireEntities } from './require-entities.js';
import { whoCoordinates } from './who-coordinates.js';

export interface Coordination {
  readonly status: AnswerStatus;
  readonly reason: string | null;
  readonly commonSuperior: string | null;
  readonly coordinator: string | null;
  readonly paths: readonly ChainPath[];
  readonly cites: readonly string[];
}

/** The lowest body that commands all of some bodies, and the body that is charged with coordinating them. */
export async function whoCoordinatesBetween(
  store: Store,
  organizations: readonly string[],
  view: View,
): Promise<Coordination> {
  const bodies = [...new Set(organizations)];
  if (bodies.length < 2) throw new Refusal('BAD_USER_INPUT', 'Name two different bodies at least.', 'organizations');
  const found = await requireEntities(
    store,
    bodies.map((id) => ({ id, label: 'Organization', argument: 'organizations' })),
  );
  const gone = sentences(...found.map((body) => notThere(body, view)));
  if (gone !== null)
    return { status: 'NOT_STATED', reason: gone, commonSuperior: null, coordinator: null, paths: [], cites: [] };
  const [ascents, coordinated] = await Promise.all([
    Promise.all(bodies.map((id) => ascentFrom(store, { ...viewAsk(view), id }))),
    Promise.all(bodies.map((organization) => whoCoordinates(store, { ...nothing, organization }, view))),
  ]);
  const ascent: Ascent = new Map(ascents.flatMap((each) => [...each]));
  const superiors = lowestCommonSuperiors(bodies, ascent);
  const paths = bodies.flatMap((body) => pathTo(superiors, pathsUp(body, ascent, view.kind)));
  return answer(superiors, charged(bodies, coordinated), paths, coordinated, view);
}

const nothing = { function: null, organization: null, system: null, jurisdiction: null };

/** The way from a body to where the ways meet; the whole best way where they do not. */
function pathTo(superiors: readonly string[], paths: readonly ChainPath[]): ChainPath[] {
  const [meeting] = superiors;
  const through = paths.find(({ steps }) => steps.slice(1).some(({ subject }) => subject === meeting));
  const path = through ?? paths[0];
  if (!path) return [];
  const end = path.steps.findIndex(({ subject }, at) => at > 0 && subject === meeting);
  return [{ ...path, steps: end < 0 ? path.steps : path.steps.slice(0, end + 1) }];
}

/** Whoever coordinates each of them, and is none of them. */
function charged(bodies: readonly string[], answers: readonly Responsibility[]): string[] {
  const [first, ...others] = answers.map(({ holdings }) => holdings.map(({ body }) => body));
  return [...new Set(first)].filter((body) => !bodies.includes(body) && others.every((each) => each.includes(body)));
}

function answer(
  superiors: readonly string[],
  coordinators: readonly string[],
  paths: readonly ChainPath[],
  coordinated: readonly Responsibility[],
  { asOf }: View,
): Coordination {
  const [commonSuperior = null] = superiors;
  const [coordinator = null] = coordinators;
  const holdings = coordinated.flatMap((each) => each.holdings.filter(({ body }) => body === coordinator));
  const ways = commonSuperior === null ? [] : paths.map((path) => wayKnown(path, asOf));
  const undated = [
    ...ways.flatMap((way) => way.undated ?? []),
    ...coordinated.flatMap((each) => holdings.flatMap((holding) => each.undated.get(holding) ?? [])),
  ];
  const used = [...ways.map(({ certainty }) => certainty), ...holdings.map(({ certainty }) => certainty)];
  const known = commonSuperior !== null || coordinator !== null;
  return {
    status: !known ? 'NOT_STATED' : undated.length > 0 ? 'IMPLIED' : leastSure(used),
    reason: sentences(reasonFor(superiors, coordinators), undated[0]),
    commonSuperior,
    coordinator,
    paths,
    cites: [
      ...new Set([
        ...(commonSuperior === null ? [] : paths.flatMap(({ steps }) => steps.flatMap(({ cites }) => cites))),
        ...holdings.flatMap(({ authority, relation }) => (authority ?? relation)?.cites ?? []),
      ]),
    ],
  };
}

function reasonFor(superiors: readonly string[], coordinators: readonly string[]): string | null {
  return sentences(
    superiors.length === 0 && 'No body that commands all of them is recorded.',
    superiors.length > 1 && `Several lowest bodies command all of them: ${superiors.join(', ')}.`,
    coordinators.length === 0 && 'No body that is charged with coordinating all of them is recorded.',
    coordinators.length > 1 && `Several bodies are charged with coordinating them: ${coordinators.join(', ')}.`,
  );
}
