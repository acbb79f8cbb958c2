import { z } from 'zod';
import { absenceKinds } from '../../../domain/statements.js';
import { id, ids, maybe, name, oneOf } from '../fields.js';
import { noun } from '../noun.js';
import { cites, domain, scenario } from '../references.js';

export const absenceNoun = noun({
  list: 'absences',
  one: 'absence',
  label: 'Absence',
  fields: z.strictObject({
    id,
    scenario: id,
    absent: oneOf(absenceKinds),
    function: maybe(id),
    domain: maybe(id),
    jurisdictions: ids,
    quantifier: maybe(name),
    cites: ids,
  }),
  refers: {
    scenario,
    function: { to: ['Function'], tie: 'OVER' },
    domain,
    jurisdictions: { to: ['Jurisdiction'], tie: 'IN' },
    cites,
  },
});
