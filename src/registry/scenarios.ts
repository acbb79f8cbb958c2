import type { Scenario } from '../domain/scenario.js';
import { scenarios as read } from '../store/scenarios.js';
import type { Store } from '../store/store.js';

const freshMillis = 1_000;
const kept = new WeakMap<
  Store,
  { readonly until: number; readonly scenarios: Promise<ReadonlyMap<string, Scenario>> }
>();

/** The scenarios by id: read once a second at most, since every question begins with them and they hardly ever change. */
export function scenariosById(store: Store, now = Date.now()): Promise<ReadonlyMap<string, Scenario>> {
  const known = kept.get(store);
  if (known && now < known.until) return known.scenarios;
  const scenarios = read(store, {}).then((all) => new Map(all.map((each) => [each.id, each])));
  kept.set(store, { until: now + freshMillis, scenarios });
  scenarios.catch(() => kept.delete(store));
  return scenarios;
}

/** Forget them, so that what was just loaded is seen at once. */
export const forgetScenarios = (store: Store): boolean => kept.delete(store);
