import type { LocatedValue, Path } from '../../read/located-value.js';
import type { CollectedItems } from '../collected-items.js';
import { classOf } from './class-of.js';
import { type PopoloClass, popoloClasses, type PopoloRecord } from './record.js';

type Records = Readonly<Record<PopoloClass, readonly PopoloRecord[]>>;

/** The records of a document, whether it has collections, is a list of one class, or one record; those inside of others too. */
export function recordsOf({ value, placeOf }: LocatedValue, { lost }: CollectedItems): Records {
  const records: Record<PopoloClass, PopoloRecord[]> = {
    areas: [],
    organizations: [],
    persons: [],
    posts: [],
    memberships: [],
    events: [],
  };
  const take = (given: unknown, path: Path, known: PopoloClass | null, besides: Readonly<Record<string, unknown>>) => {
    if (!isFields(given)) {
      lost(placeOf(path), 'is not a mapping of fields: it is left out');
      return;
    }
    const name = known ?? classOf(given);
    if (name === null) {
      lost(placeOf(path), 'is of no class that can be told by its fields (organization, person …): it is left out');
      return;
    }
    const fields = { ...besides, ...given };
    records[name].push({ fields, place: (field) => placeOf(field === undefined ? path : [...path, field]) });
    const here = { persons: 'person_id', organizations: 'organization_id', posts: 'post_id' }[name as string];
    if (here === undefined) return;
    for (const inside of ['memberships', 'posts'] as const)
      takeAll(given[inside], [...path, inside], inside, { [here]: fields['id'] });
  };
  const takeAll = (list: unknown, path: Path, known: PopoloClass | null, besides = {}) => {
    if (list === undefined || list === null) return;
    if (!Array.isArray(list)) {
      lost(placeOf(path), `'${String(path.at(-1))}' is not a list`);
      return;
    }
    for (const [at, each] of list.entries()) take(each, [...path, at], known, besides);
  };
  if (Array.isArray(value)) takeAll(value, [], null);
  else if (isFields(value)) {
    // One record may have posts and memberships too; a document has no id.
    if (classOf(value) !== null && value['id'] !== undefined) take(value, [], null, {});
    else for (const name of popoloClasses) takeAll(value[name], [name], name);
  }
  return records;
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
