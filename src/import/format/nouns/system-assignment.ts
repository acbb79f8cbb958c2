import { z } from 'zod';
import { fact, id } from '../fields.js';
import { noun } from '../noun.js';
import { cites, scenario } from '../references.js';

export const systemAssignmentNoun = noun({
  list: 'systemAssignments',
  one: 'system assignment',
  label: 'SystemAssignment',
  fields: z.strictObject({ id, organization: id, system: id, ...fact }),
  refers: {
    organization: { to: ['Organization'], tie: 'OF' },
    system: { to: ['OrganizationalSystem'], tie: 'TO' },
    scenario,
    cites,
  },
});
