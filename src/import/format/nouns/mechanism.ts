import { z } from 'zod';
import { id, ids, listOf, maybe, named, oneOf, period } from '../fields.js';
import { noun } from '../noun.js';
import { domain, jurisdictions, scenario } from '../references.js';

const routeObjects = ['PLAN', 'BUDGET', 'DEPARTMENT_PROJECT', 'OVERALL_PROJECT'] as const;

/** Its steps are items of their own, written inside it. */
export const mechanismNoun = noun({
  list: 'mechanisms',
  one: 'mechanism',
  label: 'Mechanism',
  fields: z.strictObject({
    ...named,
    scenario: id,
    objects: listOf(oneOf(routeObjects)),
    domain: maybe(id),
    jurisdictions: ids,
    ...period,
  }),
  refers: { scenario, domain, jurisdictions },
});
