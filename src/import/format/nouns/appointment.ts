import { z } from 'zod';
import { fact, id } from '../fields.js';
import { noun } from '../noun.js';
import { cites, scenario } from '../references.js';

export const appointmentNoun = noun({
  list: 'appointments',
  one: 'appointment',
  label: 'Appointment',
  fields: z.strictObject({ id, person: id, post: id, ...fact }),
  refers: { person: { to: ['Person'], tie: 'OF' }, post: { to: ['Post'], tie: 'TO' }, scenario, cites },
});
