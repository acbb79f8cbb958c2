import { z } from 'zod';
import { organizationKinds } from '../../../domain/organization.js';
import { flag, id, ids, listOf, maybe, name, named, oneOfOr, period, someIds } from '../fields.js';
import { datedName } from '../dated-name.js';
import { noun } from '../noun.js';
import { cites, domain, scenario } from '../references.js';

export const organizationNoun = noun({
  list: 'organizations',
  one: 'organization',
  label: 'Organization',
  fields: z.strictObject({
    ...named,
    aliases: listOf(name),
    kind: oneOfOr(organizationKinds, 'OTHER'),
    jurisdiction: maybe(id),
    temporary: maybe(z.boolean()),
    dedicatedTo: maybe(id),
    archetype: flag,
    portfolios: listOf(name),
    uscc: maybe(name),
    names: listOf(datedName),
    scenarios: someIds,
    ...period,
    cites: ids,
  }),
  refers: {
    jurisdiction: { to: ['Jurisdiction'], tie: 'IN' },
    dedicatedTo: domain,
    scenarios: scenario,
    cites,
  },
});
