import { z } from 'zod';
import { fact, id, maybe, whole } from '../fields.js';
import { noun } from '../noun.js';
import { cites, domain, scenario } from '../references.js';

/** What a body has for a field of work. A field that is left out is not known, and never zero. */
export const staffingNoun = noun({
  list: 'staffings',
  one: 'staffing',
  label: 'Staffing',
  fields: z.strictObject({
    id,
    organization: id,
    domain: maybe(id),
    unit: maybe(z.boolean()),
    quota: maybe(whole),
    technicalStaff: maybe(whole),
    ...fact,
  }),
  refers: { organization: { to: ['Organization'], tie: 'OF' }, domain, scenario, cites },
});
