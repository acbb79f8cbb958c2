import type { Scenario, ScenarioKind } from '../domain/scenario.js';
import { batched, eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { text, textOrNull, texts, truth, type Properties } from './properties.js';

const statement = cypher`
${eachAsk}
MATCH (s:Scenario)
RETURN at, properties(s) AS scenario ORDER BY s.id`;

/** Every scenario. */
export const scenarios = batched<object, Scenario>(statement, (row) => {
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
