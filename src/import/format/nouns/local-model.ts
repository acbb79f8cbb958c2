import { z } from 'zod';
import { id, ids, name } from '../fields.js';
import { noun } from '../noun.js';
import { cites } from '../references.js';

export const localModelNoun = noun({
  list: 'localModels',
  one: 'local model',
  label: 'LocalModel',
  fields: z.strictObject({ id, name, kind: name, cites: ids }),
  refers: { cites },
});
