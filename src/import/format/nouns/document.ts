import { z } from 'zod';
import { documentKinds } from '../../../domain/document.js';
import { dateGiven } from '../date-given.js';
import { id, maybe, name, oneOf, period } from '../fields.js';
import { noun } from '../noun.js';

export const documentNoun = noun({
  list: 'documents',
  one: 'document',
  label: 'Document',
  fields: z.strictObject({
    id,
    title: name,
    titleEn: maybe(name),
    kind: oneOf(documentKinds),
    issuer: maybe(name),
    issuedOn: maybe(dateGiven),
    number: maybe(name),
    ...period,
  }),
  refers: {},
});
