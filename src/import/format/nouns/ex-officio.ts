import { z } from 'zod';
import { fact, id } from '../fields.js';
import { noun } from '../noun.js';
import { cites, scenario } from '../references.js';

export const exOfficioNoun = noun({
  list: 'exOfficio',
  one: 'ex-officio rule',
  label: null,
  fields: z.strictObject({ id, post: id, follows: id, ...fact }),
  refers: { post: { to: ['Post'] }, follows: { to: ['Post'] }, scenario, cites },
  idFor: ({ post, scenario: world }) => `eo.${String(post)}.${String(world)}`,
  tie: ({ post, follows }) => ({ type: 'EX_OFFICIO', from: post, to: follows }),
});
