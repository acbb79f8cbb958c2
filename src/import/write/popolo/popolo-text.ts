import { ownIri } from '../../formats/foreign/own-iri.js';
import type { Item } from '../item-of.js';
import { otherNames } from './other-names.js';
import { parentsOf } from './parents-of.js';

type Lists = Readonly<Record<string, readonly Item[]>>;

/** A Popolo document with a list for each class; the reverse of what is read. */
export function popoloText(lists: Lists): string {
  const { jurisdictions = [], organizations = [], persons = [], posts = [], appointments = [], relations = [] } = lists;
  const parents = parentsOf(relations);
  const bodyOf = new Map(posts.map(({ id, organization }) => [id, organization]));
  const collections = {
    areas: jurisdictions.map((item) => ({
      ...named(item),
      identifier: item['code'],
      classification: words(item['level']),
      parent_id: iri(item['partOf']),
    })),
    organizations: organizations.map((item) => ({
      ...named(item),
      identifiers: item['uscc'] === undefined ? undefined : [{ scheme: 'USCC', identifier: item['uscc'] }],
      classification: words(item['kind'] ?? 'OTHER'),
      parent_id: iri(parents.get(String(item['id']))),
      area_id: iri(item['jurisdiction']),
      founding_date: item['from'],
      dissolution_date: item['to'],
    })),
    persons: persons.map(named),
    posts: posts.map(({ name, ...item }) => ({
      id: iri(item['id']),
      label: name,
      other_names: otherNames(item),
      role: item['head'] === true ? 'head' : undefined,
      organization_id: iri(item['organization']),
      start_date: item['from'],
      end_date: item['to'],
    })),
    memberships: [
      ...appointments.map((item) => ({
        id: iri(item['id']),
        person_id: iri(item['person']),
        post_id: iri(item['post']),
        organization_id: iri(bodyOf.get(item['post'])),
        role: item['note'],
        start_date: item['from'],
        end_date: item['to'],
      })),
      ...relations
        .filter(({ type }) => type === 'MEMBER_OF')
        .map((item) => ({
          id: iri(item['id']),
          member_id: iri(item['source']),
          organization_id: iri(item['target']),
          role: item['capacity'],
          start_date: item['from'],
          end_date: item['to'],
        })),
    ],
  };
  return `${JSON.stringify(collections, null, 2)}\n`;
}

const named = (item: Item) => ({ id: iri(item['id']), name: item['name'], other_names: otherNames(item) });
const iri = (id: unknown) => (typeof id === 'string' ? ownIri(id) : undefined);
const words = (value: unknown) => String(value).toLowerCase().replaceAll('_', ' ');
