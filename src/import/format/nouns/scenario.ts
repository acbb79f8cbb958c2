import { scenarioKinds } from '../../../domain/scenario.js';
import { flag, ids, maybe, id, named, oneOf } from '../fields.js';
import { noun } from '../noun.js';
import { z } from 'zod';

export const scenarioNoun = noun({
  list: 'scenarios',
  one: 'scenario',
  label: 'Scenario',
  fields: z.strictObject({ ...named, kind: oneOf(scenarioKinds), basedOn: maybe(id), inherits: flag, retracts: ids }),
  refers: { basedOn: { to: ['Scenario'], tie: 'BASED_ON' }, retracts: { to: 'ANY' } },
});
