import { isFields } from '../is-fields.js';
import { classOf } from './class-of.js';
import { textSaid } from './text-said.js';

/**
 * Whether a member that is written out is a body or a person, which it is unless its type or its fields say otherwise;
 * null where there is nothing but its id.
 */
export function classOfMember(given: unknown): 'organizations' | 'persons' | null {
  if (!isFields(given)) return 'persons';
  if (Object.keys(given).every((field) => field === 'id')) return null;
  const isBody = /Organi[sz]ation$/i.test(textSaid(given['@type']) ?? '') || classOf(given) === 'organizations';
  return isBody ? 'organizations' : 'persons';
}
