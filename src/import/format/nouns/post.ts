import { z } from 'zod';
import { certainty, flag, id, ids, maybe, named, period, someIds, text } from '../fields.js';
import { noun } from '../noun.js';
import { cites, scenario } from '../references.js';

export const postNoun = noun({
  list: 'posts',
  one: 'post',
  label: 'Post',
  fields: z.strictObject({
    ...named,
    organization: id,
    head: flag,
    held: maybe(z.boolean()),
    scenarios: someIds,
    certainty,
    ...period,
    cites: ids,
    note: maybe(text),
  }),
  refers: { organization: { to: ['Organization'], tie: 'IN' }, scenarios: scenario, cites },
});
