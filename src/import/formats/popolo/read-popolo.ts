import type { LocatedValue } from '../../read/located-value.js';
import type { SourceFile } from '../../read/source-file.js';
import { collectedItems } from '../collected-items.js';
import { foreignSource } from '../foreign/foreign-source.js';
import { isFields } from '../is-fields.js';
import { nothingRead } from '../nothing-read.js';
import { popoloClasses } from './record.js';
import { recordsOf } from './records-of.js';
import { redirected } from './redirected.js';
import { stateAreas } from './state-areas.js';
import { stateMemberships } from './state-memberships.js';
import { stateOrganizations } from './state-organizations.js';
import { statePersons } from './state-persons.js';
import { statePosts } from './state-posts.js';
import { textSaid } from './text-said.js';
import { withTerm } from './with-term.js';

/** Reads Popolo: areas, organizations, persons, posts and memberships; of events, the legislative terms that memberships are of. */
export function readPopolo(source: Pick<SourceFile, 'file' | 'defaultSource'>, located: LocatedValue): LocatedValue {
  if (located.faults.length > 0) return located;
  const items = collectedItems();
  const foreign = foreignSource(source, items);
  const { areas, organizations, persons, posts, memberships, events } = redirected(recordsOf(located, items), items);
  const keysOf = (records: typeof areas) => new Set(records.flatMap(({ fields }) => textSaid(fields['id']) ?? []));
  const places = keysOf(areas);
  stateAreas(areas, places, foreign, items);
  stateOrganizations(organizations, places, foreign, items);
  statePersons(persons, foreign, items);
  statePosts(posts, foreign, items);
  const known = { bodies: keysOf(organizations), persons: keysOf(persons) };
  stateMemberships(memberships.map(withTerm(events)), known, foreign, items);
  if ([areas, organizations, persons, posts, memberships].every(({ length }) => length === 0)) {
    if (!hasEmptyList(located.value)) return nothingRead(items, nothing);
    items.noted({ line: 1, column: 1 }, nothing);
  }
  return items.value(foreign.head);
}

const nothing = 'nothing of Popolo is described: no areas, organizations, persons or posts';

/** A source that states nothing any more says so. */
const hasEmptyList = (value: unknown) =>
  isFields(value) &&
  popoloClasses.some((name) => {
    const list = value[name];
    return Array.isArray(list) && list.length === 0;
  });
