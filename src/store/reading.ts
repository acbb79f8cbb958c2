import type { Body, Catalogue } from '../domain/arrangement.js';
import type { BodyAscent } from '../domain/ascent.js';
import type { Power } from '../domain/power.js';
import type { View } from '../domain/view.js';
import { arrangementStatements } from './arrangement-statements.js';
import { viewAsk } from './batched.js';
import { boundedMap, type BoundedMap } from './bounded-map.js';
import type { SaidOfBodies } from './decode/said-of-bodies.js';
import { leftToThemselves } from './left-to-themselves.js';
import type { Store } from './store.js';
import { wordsOf, type Words } from './words.js';

/** What is remembered while the arrangements of one view are read: what lies above many jurisdictions, and no more of it than fits. */
export interface Reading {
  readonly store: Store;
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly words: Words;
  /** The same of the scenario that the view's changes; null where it changes none. */
  readonly base: Reading | null;
  readonly parties: BoundedMap<Body>;
  readonly ascents: BoundedMap<BodyAscent>;
  readonly supervision: BoundedMap<readonly Power[]>;
  /** By a jurisdiction: itself and those that it lies in. */
  readonly wider: BoundedMap<readonly string[]>;
  /** What sources say of functions. */
  readonly ofFunctions: () => Promise<SaidOfBodies>;
  /** Bodies that a law leaves to themselves. */
  readonly leftToThemselves: () => Promise<ReadonlySet<string>>;
}

const most = { parties: 5_000, ascents: 5_000, supervision: 500, wider: 5_000 };

export function reading(store: Store, view: View, catalogue: Catalogue, baseView: View | null = null): Reading {
  let said: Promise<SaidOfBodies> | undefined;
  let left: Promise<ReadonlySet<string>> | undefined;
  return {
    store,
    view,
    catalogue,
    words: wordsOf(catalogue),
    base: baseView && reading(store, baseView, catalogue),
    parties: boundedMap(most.parties),
    ascents: boundedMap(most.ascents),
    supervision: boundedMap(most.supervision),
    wider: boundedMap(most.wider),
    ofFunctions: () => (said ??= saidOf(store, view, [...catalogue.functions.keys()])),
    leftToThemselves: () => (left ??= leftToThemselves(store, viewAsk(view))),
  };
}

async function saidOf(store: Store, view: View, subjects: readonly string[]): Promise<SaidOfBodies> {
  const [said] = await arrangementStatements(store, { ...viewAsk(view), places: [], subjects });
  if (!said) throw new Error('What is said has exactly one row.');
  return said.ofSubjects;
}
