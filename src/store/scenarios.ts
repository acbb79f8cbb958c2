import type { Scenario, ScenarioKind } from '../domain/scenario.js';
import { batched, eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { text, textOrNull, texts, truth, type Properties } from './properties.js';
import type { Store } from './store.js';

const statement = cypher`
${eachAsk}
MATCH (s:Scenario)
RETURN at, properties(s) AS scenario ORDER BY s.id`;

/** Every scenario. */
const scenarios = batched<object, Scenario>(statement, (row) => {
  const p = row.get('scenario') as Properties;
  return {
    id: text(p, 'id'),
    name: text(p, 'name'),
    nameEn: textOrNull(p, 'nameEn'),
    kind: p['kind'] as ScenarioKind,
    basedOn: textOrNull(p, 'basedOn'),
    inherits: truth(p, 'inherits'),
    retracts: texts(p, 'retracts'),
  };
});

const freshMillis = 1_000;
const kept = new WeakMap<
  Store,
  { readonly until: number; readonly scenarios: Promise<ReadonlyMap<string, Scenario>> }
>();

/** The scenarios by id: read once a second at most, since every question begins with them and they hardly ever change. */
export function scenariosById(store: Store, now = Date.now()): Promise<ReadonlyMap<string, Scenario>> {
  const known = kept.get(store);
  if (known && now < known.until) return known.scenarios;
  const byId = scenarios(store, {}).then((all) => new Map(all.map((each) => [each.id, each])));
  kept.set(store, { until: now + freshMillis, scenarios: byId });
  byId.catch(() => kept.delete(store));
  return byId;
}

/** Forget them, so that what was just loaded is seen at once. */
export const forgetScenarios = (store: Store): boolean => kept.delete(store);
