import { isFields } from '../is-fields.js';
import type { PopoloClass } from './record.js';

/** Fields that only one class has, the most telling first; none of them is a field of our own nouns. */
const telling: readonly (readonly [PopoloClass, readonly string[]])[] = [
  ['memberships', ['person_id', 'post_id', 'on_behalf_of_id', 'member_id']],
  ['posts', ['organization_id', 'label']],
  ['organizations', ['founding_date', 'dissolution_date']],
  ['persons', ['given_name', 'family_name', 'sort_name', 'birth_date', 'honorific_prefix', 'gender', 'biography']],
  ['areas', ['geometry']],
  ['organizations', ['classification', 'parent_id', 'area_id', 'posts']],
  ['persons', ['memberships', 'identifiers', 'other_names', 'contact_details']],
];

/** Which class of Popolo a record is of, by its fields. */
export const classOf = (fields: Readonly<Record<string, unknown>>): PopoloClass | null =>
  // Where a class of ours names a person, it does so by id.
  isFields(fields['person'])
    ? 'memberships'
    : (telling.find(([, names]) => names.some((name) => name in fields))?.[0] ?? null);
