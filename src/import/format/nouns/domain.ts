import { z } from 'zod';
import { id, ids, maybe, named } from '../fields.js';
import { noun } from '../noun.js';

export const domainNoun = noun({
  list: 'domains',
  one: 'domain',
  label: 'Domain',
  fields: z.strictObject({ ...named, integrating: maybe(id), management: ids }),
  refers: { integrating: { to: ['Function'] }, management: { to: ['Function'] } },
});
