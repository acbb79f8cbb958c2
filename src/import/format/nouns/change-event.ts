import { z } from 'zod';
import { changeKinds } from '../../../domain/change-event.js';
import { dateGiven } from '../date-given.js';
import { id, ids, maybe, oneOf, text } from '../fields.js';
import { noun } from '../noun.js';
import { cites, scenario } from '../references.js';

export const changeEventNoun = noun({
  list: 'changeEvents',
  one: 'change event',
  label: 'ChangeEvent',
  fields: z.strictObject({
    id,
    scenario: id,
    kind: oneOf(changeKinds),
    date: maybe(dateGiven),
    originals: ids,
    resulting: ids,
    cites: ids,
    note: maybe(text),
  }),
  refers: {
    scenario,
    originals: { to: ['Organization'], tie: 'ORIGINAL' },
    resulting: { to: ['Organization'], tie: 'RESULTING' },
    cites,
  },
});
