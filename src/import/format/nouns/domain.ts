import { z } from 'zod';
import { id, ids, listOf, maybe, name, named } from '../fields.js';
import { noun } from '../noun.js';

const functions = { to: ['Function'] };

/** What the rules must know of a field of work: which functions make up its management, whom a leading body needs, and so on. */
export const domainNoun = noun({
  list: 'domains',
  one: 'domain',
  label: 'Domain',
  fields: z.strictObject({
    ...named,
    integrating: maybe(id),
    management: ids,
    required: ids,
    ownDuties: ids,
    publicWorks: ids,
    requiredPortfolios: listOf(name),
    advisedPortfolios: listOf(name),
    evaluationCriteria: listOf(name),
    routes: listOf(name),
  }),
  refers: {
    integrating: functions,
    management: functions,
    required: functions,
    ownDuties: functions,
    publicWorks: functions,
  },
});
