import { z } from 'zod';
import { ids, named } from '../fields.js';
import { noun } from '../noun.js';
import { cites } from '../references.js';

export const systemNoun = noun({
  list: 'systems',
  one: 'system',
  label: 'System',
  fields: z.strictObject({ ...named, functions: ids, cites: ids }),
  refers: { functions: { to: ['Function'], tie: 'IN_SCOPE_OF' }, cites },
});
