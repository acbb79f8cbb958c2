import { z } from 'zod';
import { fact, id } from '../fields.js';
import { noun } from '../noun.js';
import { cites, domain, scenario } from '../references.js';

/** That the holder of a post is appraised for a domain. */
export const appraisalNoun = noun({
  list: 'appraisals',
  one: 'appraisal',
  label: 'Appraisal',
  fields: z.strictObject({ id, post: id, domain: id, ...fact }),
  refers: { post: { to: ['Post'], tie: 'OF' }, domain, scenario, cites },
});
