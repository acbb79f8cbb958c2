import { z } from 'zod';
import { modalities } from '../../../domain/statements.js';
import { id, ids, maybe, name, oneOf, text } from '../fields.js';
import { noun } from '../noun.js';
import { cites, jurisdictions, scenario } from '../references.js';

export const qualificationNoun = noun({
  list: 'qualifications',
  one: 'qualification',
  label: 'Qualification',
  fields: z.strictObject({
    id,
    scenario: id,
    subject: id,
    modality: oneOf(modalities),
    marker: maybe(name),
    statement: text,
    jurisdictions: ids,
    satisfies: ids,
    cites: ids,
  }),
  refers: { scenario, subject: { to: 'ENTITY', tie: 'ON' }, jurisdictions, cites },
});
