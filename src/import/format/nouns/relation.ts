import { z } from 'zod';
import { relationTypes } from '../../../domain/relation.js';
import { fact, id, maybe, name, oneOf } from '../fields.js';
import { noun } from '../noun.js';
import { cites, scenario } from '../references.js';

export const relationNoun = noun({
  list: 'relations',
  one: 'relation',
  label: null,
  fields: z.strictObject({
    id,
    source: id,
    type: oneOf(relationTypes),
    target: id,
    aspect: maybe(name),
    capacity: maybe(name),
    ...fact,
  }),
  refers: { source: { to: 'ENTITY' }, target: { to: 'ENTITY' }, scenario, cites },
  tie: ({ source, type, target }) => ({ type, from: source, to: target }),
});
