import type { Path } from '../../read/located-value.js';
import { isFields } from '../is-fields.js';
import type { PopoloClass } from './record.js';
import { textSaid } from './text-said.js';

type Fields = Readonly<Record<string, unknown>>;

/** A record, or a list of records, as it stands in a document, and what its place there says of it. */
export interface Embedded {
  readonly given: unknown;
  readonly path: Path;
  /** null where its fields have to tell. */
  readonly name: PopoloClass | null;
  readonly besides: Fields;
}

const lists: Readonly<Record<PopoloClass, readonly (readonly [string, PopoloClass, string])[]>> = {
  areas: [['children', 'areas', 'parent_id']],
  organizations: [
    ['memberships', 'memberships', 'organization_id'],
    ['posts', 'posts', 'organization_id'],
    ['children', 'organizations', 'parent_id'],
  ],
  persons: [['memberships', 'memberships', 'person_id']],
  posts: [['memberships', 'memberships', 'post_id']],
  memberships: [],
  events: [],
};
const singles: Readonly<Record<PopoloClass, readonly (readonly [string, PopoloClass | null])[]>> = {
  areas: [['parent', 'areas']],
  organizations: [
    ['parent', 'organizations'],
    ['area', 'areas'],
  ],
  persons: [],
  posts: [['organization', 'organizations']],
  memberships: [
    ['person', 'persons'],
    // A person or a body.
    ['member', null],
    ['organization', 'organizations'],
    ['post', 'posts'],
  ],
  events: [],
};

/** A record without what is written out inside of it, which it names by id instead; and that by itself. */
export function embeddedIn(
  name: PopoloClass,
  given: Fields,
  path: Path,
): { fields: Fields; lists: readonly Embedded[]; singles: readonly Embedded[] } {
  const inside = new Set([...lists[name].map(([field]) => field), ...singles[name].map(([field]) => field)]);
  const fields: Record<string, unknown> = Object.fromEntries(
    Object.entries(given).filter(([field, value]) => !inside.has(field) || typeof value !== 'object'),
  );
  const written = singles[name].flatMap(([field, of]) => {
    const one = given[field];
    // What is a text there is an id.
    const id = isFields(one) ? one['id'] : textSaid(one);
    if (id !== undefined) fields[`${field}_id`] ??= id;
    return typeof one === 'object' && one !== null ? [{ given: one, path: [...path, field], name: of }] : [];
  });
  const organization = fields['organization_id'];
  return {
    fields,
    lists: lists[name].flatMap(([field, of, reference]) =>
      given[field] === undefined
        ? []
        : [{ given: given[field], path: [...path, field], name: of, besides: { [reference]: given['id'] } }],
    ),
    // A post is in the body of whoever is a member by it.
    singles: written.map((each) => ({
      ...each,
      besides: each.name === 'posts' && organization !== undefined ? { organization_id: organization } : {},
    })),
  };
}
