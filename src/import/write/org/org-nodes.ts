import { ownIri } from '../../formats/foreign/own-iri.js';
import { dct, foaf, headPostOf, kindIri, org, postOfMembership } from '../../formats/org/vocabulary.js';
import { appointmentNoun } from '../../format/nouns/appointment.js';
import { changeEventNoun } from '../../format/nouns/change-event.js';
import { jurisdictionNoun } from '../../format/nouns/jurisdiction.js';
import { organizationNoun } from '../../format/nouns/organization.js';
import { personNoun } from '../../format/nouns/person.js';
import { postNoun } from '../../format/nouns/post.js';
import { relationNoun } from '../../format/nouns/relation.js';
import type { Item } from '../item-of.js';
import type { ItemsOf } from '../items-of.js';
import { labelProperties } from './label-properties.js';
import type { OrgNode, OrgProperty } from './org-node.js';
import { tieProperties } from './tie-properties.js';

/** The items as things of the vocabulary of ORG, one after the other; the reverse of what is read. In memory are the ids that ties and appointments join. */
export async function* orgNodes(itemsOf: ItemsOf): AsyncGenerator<OrgNode> {
  for await (const item of itemsOf(jurisdictionNoun))
    yield node(item, dct('Location'), [
      ...labelProperties(item),
      texts(dct('type'), item['level']),
      texts(dct('identifier'), item['code']),
      things(dct('isPartOf'), item['partOf']),
    ]);
  const ties = await tieProperties(itemsOf(relationNoun));
  for await (const item of itemsOf(organizationNoun)) {
    const kind = (item['kind'] as string | undefined) ?? 'OTHER';
    yield node(item, org(kind === 'INTERNAL_UNIT' ? 'OrganizationalUnit' : 'FormalOrganization'), [
      ...labelProperties(item),
      { property: org('classification'), values: [{ iri: kindIri(kind) }] },
      texts(org('identifier'), item['uscc']),
      things(dct('spatial'), item['jurisdiction']),
      valid(dct('valid'), item),
      ...ties(item['id'], 'body'),
    ]);
  }
  const holders = await holdersIn(itemsOf(appointmentNoun));
  const bodyOf = new Map<string, unknown>();
  for await (const item of itemsOf(postNoun)) {
    bodyOf.set(String(item['id']), item['organization']);
    yield node(item, org('Post'), [
      ...labelProperties(item),
      things(org('postIn'), item['organization']),
      things(headPostOf, item['head'] === true ? item['organization'] : undefined),
      things(org('heldBy'), [...(holders.get(String(item['id'])) ?? [])]),
      valid(dct('valid'), item),
      ...ties(item['id'], 'post'),
    ]);
  }
  for await (const item of itemsOf(personNoun))
    yield node(item, foaf('Person'), [...labelProperties(item), texts(foaf('name'), item['name'])]);
  for await (const item of itemsOf(appointmentNoun))
    yield node(item, org('Membership'), [
      things(org('member'), item['person']),
      things(org('organization'), bodyOf.get(String(item['post']))),
      things(postOfMembership, item['post']),
      valid(org('memberDuring'), item),
    ]);
  for await (const item of itemsOf(changeEventNoun))
    yield node(item, org('ChangeEvent'), [
      texts(dct('type'), item['kind']),
      texts(dct('date'), item['date']),
      things(org('originalOrganization'), item['originals']),
      things(org('resultingOrganization'), item['resulting']),
      texts(dct('description'), item['note']),
    ]);
}

async function holdersIn(appointments: AsyncIterable<Item>): Promise<ReadonlyMap<string, ReadonlySet<unknown>>> {
  const holders = new Map<string, Set<unknown>>();
  for await (const { post, person } of appointments)
    holders.set(String(post), (holders.get(String(post)) ?? new Set()).add(person));
  return holders;
}

const valid = (property: string, { from, to }: Item) =>
  texts(
    property,
    from === undefined && to === undefined
      ? undefined
      : [from, to].map((day) => (typeof day === 'string' ? day : '..')).join('/'),
  );
const node = ({ id }: Item, type: string, properties: readonly OrgProperty[]): OrgNode => ({
  iri: ownIri(String(id)),
  type,
  properties: properties.filter(({ values }) => values.length > 0),
});
const texts = (property: string, value: unknown): OrgProperty => ({
  property,
  values: typeof value === 'string' ? [{ text: value }] : [],
});
const things = (property: string, ids: unknown): OrgProperty => ({
  property,
  values: ([ids ?? []].flat() as string[]).map((id) => ({ iri: ownIri(id) })),
});
