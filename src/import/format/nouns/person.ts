import { z } from 'zod';
import { named } from '../fields.js';
import { noun } from '../noun.js';

export const personNoun = noun({
  list: 'persons',
  one: 'person',
  label: 'Person',
  fields: z.strictObject(named),
  refers: {},
});
