import { z } from 'zod';
import { named } from '../fields.js';
import { noun } from '../noun.js';

export const organizationalSystemNoun = noun({
  list: 'organizationalSystems',
  one: 'organizational system',
  label: 'OrganizationalSystem',
  fields: z.strictObject(named),
  refers: {},
});
