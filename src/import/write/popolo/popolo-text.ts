import { ownIri } from '../../formats/foreign/own-iri.js';
import { appointmentNoun } from '../../format/nouns/appointment.js';
import { jurisdictionNoun } from '../../format/nouns/jurisdiction.js';
import { organizationNoun } from '../../format/nouns/organization.js';
import { personNoun } from '../../format/nouns/person.js';
import { postNoun } from '../../format/nouns/post.js';
import { relationNoun } from '../../format/nouns/relation.js';
import type { Item } from '../item-of.js';
import type { ItemsOf } from '../items-of.js';
import { otherNames } from './other-names.js';
import { parentsOf } from './parents-of.js';

/** A Popolo document with a list for each class, piece by piece; the reverse of what is read. In memory are the ids that it joins. */
export async function* popoloText(itemsOf: ItemsOf): AsyncGenerator<string> {
  const parents = await parentsOf(itemsOf(relationNoun));
  const bodyOf = new Map<string, unknown>();
  yield '{';
  yield* list('areas', areas(itemsOf));
  yield* list('organizations', organizations(itemsOf, parents));
  yield* list('persons', persons(itemsOf));
  yield* list('posts', posts(itemsOf, bodyOf));
  yield* list('memberships', memberships(itemsOf, bodyOf), '');
  yield '\n}\n';
}

async function* list(name: string, records: AsyncIterable<Item>, after = ','): AsyncGenerator<string> {
  yield `\n  ${JSON.stringify(name)}: [`;
  let before = '';
  for await (const record of records) {
    yield `${before}\n    ${JSON.stringify(record)}`;
    before = ',';
  }
  yield `${before === '' ? '' : '\n  '}]${after}`;
}

async function* areas(itemsOf: ItemsOf): AsyncGenerator<Item> {
  for await (const item of itemsOf(jurisdictionNoun))
    yield {
      ...named(item),
      identifier: item['code'],
      classification: words(item['level']),
      parent_id: iri(item['partOf']),
    };
}

async function* organizations(itemsOf: ItemsOf, parents: ReadonlyMap<string, string>): AsyncGenerator<Item> {
  for await (const item of itemsOf(organizationNoun))
    yield {
      ...named(item),
      identifiers: item['uscc'] === undefined ? undefined : [{ scheme: 'USCC', identifier: item['uscc'] }],
      classification: words(item['kind'] ?? 'OTHER'),
      parent_id: iri(parents.get(String(item['id']))),
      area_id: iri(item['jurisdiction']),
      founding_date: item['from'],
      dissolution_date: item['to'],
    };
}

async function* persons(itemsOf: ItemsOf): AsyncGenerator<Item> {
  for await (const item of itemsOf(personNoun)) yield named(item);
}

async function* posts(itemsOf: ItemsOf, bodyOf: Map<string, unknown>): AsyncGenerator<Item> {
  for await (const { name, ...item } of itemsOf(postNoun)) {
    bodyOf.set(String(item['id']), item['organization']);
    yield {
      id: iri(item['id']),
      label: name,
      other_names: otherNames(item),
      role: item['head'] === true ? 'head' : undefined,
      organization_id: iri(item['organization']),
      start_date: item['from'],
      end_date: item['to'],
    };
  }
}

async function* memberships(itemsOf: ItemsOf, bodyOf: ReadonlyMap<string, unknown>): AsyncGenerator<Item> {
  for await (const item of itemsOf(appointmentNoun))
    yield {
      id: iri(item['id']),
      person_id: iri(item['person']),
      post_id: iri(item['post']),
      organization_id: iri(bodyOf.get(String(item['post']))),
      role: item['note'],
      start_date: item['from'],
      end_date: item['to'],
    };
  for await (const item of itemsOf(relationNoun))
    if (item['type'] === 'MEMBER_OF')
      yield {
        id: iri(item['id']),
        member_id: iri(item['source']),
        organization_id: iri(item['target']),
        role: item['capacity'],
        start_date: item['from'],
        end_date: item['to'],
      };
}

const named = (item: Item) => ({ id: iri(item['id']), name: item['name'], other_names: otherNames(item) });
const iri = (id: unknown) => (typeof id === 'string' ? ownIri(id) : undefined);
const words = (value: unknown) => String(value).toLowerCase().replaceAll('_', ' ');
