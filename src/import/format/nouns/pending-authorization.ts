import { z } from 'zod';
import { certainty, id, ids } from '../fields.js';
import { noun } from '../noun.js';
import { cites, scenario } from '../references.js';

export const pendingAuthorizationNoun = noun({
  list: 'pendingAuthorizations',
  one: 'pending authorization',
  label: 'PendingAuthorization',
  fields: z.strictObject({ id, organization: id, scenario: id, certainty, cites: ids }),
  refers: { organization: { to: ['Organization'], tie: 'FOR' }, scenario, cites },
  idFor: ({ organization, scenario: world }) => `pa.${String(organization)}.${String(world)}`,
});
