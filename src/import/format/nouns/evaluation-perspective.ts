import { z } from 'zod';
import { flag, id, ids, listOf, maybe, name } from '../fields.js';
import { noun } from '../noun.js';
import { cites, domain, jurisdictions, scenario } from '../references.js';

export const evaluationPerspectiveNoun = noun({
  list: 'evaluationPerspectives',
  one: 'evaluation perspective',
  label: 'EvaluationPerspective',
  fields: z.strictObject({
    id,
    name,
    perspective: name,
    criteria: listOf(name),
    graded: maybe(z.boolean()),
    pilot: flag,
    domain: maybe(id),
    scenario: id,
    jurisdictions: ids,
    cites: ids,
  }),
  refers: { scenario, domain, jurisdictions, cites },
});
