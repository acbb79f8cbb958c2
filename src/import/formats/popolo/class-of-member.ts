import { isFields } from '../is-fields.js';
import { classOf } from './class-of.js';
import { textSaid } from './text-said.js';

/** Whether a member that is written out is a body or a person, which it is unless its type or its fields say otherwise. */
export function classOfMember(given: unknown): 'organizations' | 'persons' {
  if (!isFields(given)) return 'persons';
  const isBody = /Organi[sz]ation$/i.test(textSaid(given['@type']) ?? '') || classOf(given) === 'organizations';
  return isBody ? 'organizations' : 'persons';
}
