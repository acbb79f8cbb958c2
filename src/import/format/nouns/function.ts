import { z } from 'zod';
import { jurisdictionLevels } from '../../../domain/jurisdiction.js';
import { functionGroups } from '../../../domain/public-function.js';
import { flag, id, ids, maybe, named, oneOf, oneOfOr } from '../fields.js';
import { noun } from '../noun.js';
import { cites, domain, organization } from '../references.js';

export const functionNoun = noun({
  list: 'functions',
  one: 'function',
  label: 'Function',
  fields: z.strictObject({
    ...named,
    domain: id,
    group: oneOfOr(functionGroups, 'OTHER'),
    coordination: flag,
    competentOrgan: maybe(id),
    partOf: maybe(id),
    levels: maybe(z.array(oneOf(jurisdictionLevels)).min(1)),
    cites: ids,
  }),
  refers: {
    domain,
    competentOrgan: organization,
    partOf: { to: ['Function'], tie: 'PART_OF' },
    cites,
  },
});
