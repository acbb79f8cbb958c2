import { z } from 'zod';
import { authorityOrigins, authorityRoles } from '../../../domain/authority.js';
import { fact, id, ids, maybe, oneOf, oneOfOr, text } from '../fields.js';
import { noun } from '../noun.js';
import { cites, scenario } from '../references.js';

export const authorityNoun = noun({
  list: 'authorities',
  one: 'authority',
  label: 'Authority',
  fields: z.strictObject({
    id,
    holder: id,
    role: oneOf(authorityRoles),
    function: id,
    jurisdiction: maybe(id),
    object: maybe(id),
    scope: maybe(text),
    origin: oneOfOr(authorityOrigins, 'NOT_STATED'),
    delegatedFrom: maybe(id),
    mayDelegateFurther: maybe(z.boolean()),
    grantedBy: maybe(id),
    basis: ids,
    ...fact,
  }),
  refers: {
    holder: { to: ['Organization', 'Post'], tie: 'HELD_BY' },
    function: { to: ['Function'], tie: 'OVER' },
    jurisdiction: { to: ['Jurisdiction'], tie: 'WITHIN' },
    object: { to: ['Organization', 'System'], tie: 'ABOUT' },
    delegatedFrom: { to: ['Authority'], tie: 'DELEGATED_FROM' },
    grantedBy: { to: ['Organization', 'Post', 'Person'], tie: 'GRANTED_BY' },
    basis: { to: ['Clause', 'Document'], tie: 'BASED_ON' },
    scenario,
    cites,
  },
});
