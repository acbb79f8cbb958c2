import { z } from 'zod';
import { id, listOf, maybe, name, text, whole } from '../fields.js';
import { noun } from '../noun.js';

export const clauseNoun = noun({
  list: 'clauses',
  one: 'clause',
  label: 'Clause',
  fields: z.strictObject({
    id,
    document: id,
    number: name,
    statement: text,
    types: listOf(name),
    registerAs: maybe(text),
    line: maybe(whole),
    start: maybe(whole),
    end: maybe(whole),
  }),
  refers: { document: { to: ['Document'], tie: 'OF' } },
});
