import { z } from 'zod';
import { id, ids, name } from '../fields.js';
import { noun } from '../noun.js';
import { cites, scenario } from '../references.js';

export const openListNoun = noun({
  list: 'openLists',
  one: 'open list',
  label: 'OpenList',
  fields: z.strictObject({ id, scenario: id, subject: id, of: name, list: name, marker: name, cites: ids }),
  refers: { scenario, subject: { to: 'ENTITY', tie: 'ON' }, cites },
});
