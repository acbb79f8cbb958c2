import { z } from 'zod';
import { id, name } from '../fields.js';
import { noun } from '../noun.js';

export const planHorizonNoun = noun({
  list: 'planHorizons',
  one: 'plan horizon',
  label: 'PlanHorizon',
  fields: z.strictObject({ id, name }),
  refers: {},
});
