import { z } from 'zod';
import { ids, listOf, name, named } from '../fields.js';
import { noun } from '../noun.js';
import { cites } from '../references.js';

export const problemNoun = noun({
  list: 'problems',
  one: 'problem',
  label: 'Problem',
  fields: z.strictObject({ ...named, rules: listOf(name), cites: ids }),
  refers: { cites },
});
