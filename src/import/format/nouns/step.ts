import { z } from 'zod';
import { id, ids, maybe, name, named, whole } from '../fields.js';
import { noun } from '../noun.js';
import { cites } from '../references.js';

/** What a mechanism's `steps` hold; `mechanism` and `position` follow from where it stands. */
export const stepNoun = noun({
  list: 'steps',
  one: 'step',
  label: 'Step',
  fields: z.strictObject({
    ...named,
    mechanism: id,
    position: whole,
    actor: maybe(id),
    role: name,
    condition: maybe(name),
    threshold: maybe(name),
    cites: ids,
  }),
  refers: { mechanism: { to: ['Mechanism'], tie: 'OF' }, actor: { to: ['Organization'], tie: 'BY' }, cites },
});
