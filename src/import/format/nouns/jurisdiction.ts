import { z } from 'zod';
import { jurisdictionLevels } from '../../../domain/jurisdiction.js';
import { flag, id, maybe, named, oneOf, period } from '../fields.js';
import { noun } from '../noun.js';

export const jurisdictionNoun = noun({
  list: 'jurisdictions',
  one: 'jurisdiction',
  label: 'Jurisdiction',
  fields: z.strictObject({
    ...named,
    code: maybe(id),
    level: oneOf(jurisdictionLevels),
    partOf: maybe(id),
    archetype: flag,
    pseudo: flag,
    ...period,
  }),
  refers: { partOf: { to: ['Jurisdiction'], tie: 'PART_OF' } },
});
