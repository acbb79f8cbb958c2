import { ownIri } from '../../formats/foreign/own-iri.js';
import { dct, foaf, headPostOf, kindIri, org, postOfMembership } from '../../formats/org/vocabulary.js';
import { grouped } from '../../../domain/grouped.js';
import type { Item } from '../item-of.js';
import { labelProperties } from './label-properties.js';
import type { OrgNode, OrgProperty } from './org-node.js';
import { tieProperties } from './tie-properties.js';

type Lists = Readonly<Record<string, readonly Item[]>>;

/** The items as things of the vocabulary of ORG; the reverse of what is read. */
export function orgNodes(lists: Lists): OrgNode[] {
  const { jurisdictions = [], organizations = [], persons = [], posts = [], appointments = [], relations = [] } = lists;
  const { changeEvents = [] } = lists;
  const bodyOf = new Map(posts.map(({ id, organization }) => [id, organization]));
  const ties = tieProperties(relations, new Set(posts.map(({ id }) => id)));
  const holders = grouped(appointments, ({ post }) => String(post));
  const valid = (property: string, { from, to }: Item) =>
    texts(
      property,
      from === undefined && to === undefined
        ? undefined
        : [from, to].map((day) => (typeof day === 'string' ? day : '..')).join('/'),
    );
  return [
    ...jurisdictions.map((item) =>
      node(item, dct('Location'), [
        ...labelProperties(item),
        texts(dct('type'), item['level']),
        texts(dct('identifier'), item['code']),
        things(dct('isPartOf'), item['partOf']),
      ]),
    ),
    ...organizations.map((item) => {
      const kind = (item['kind'] as string | undefined) ?? 'OTHER';
      return node(item, org(kind === 'INTERNAL_UNIT' ? 'OrganizationalUnit' : 'FormalOrganization'), [
        ...labelProperties(item),
        { property: org('classification'), values: [{ iri: kindIri(kind) }] },
        texts(org('identifier'), item['uscc']),
        things(dct('spatial'), item['jurisdiction']),
        valid(dct('valid'), item),
        ...ties(item['id']),
      ]);
    }),
    ...posts.map((item) =>
      node(item, org('Post'), [
        ...labelProperties(item),
        things(org('postIn'), item['organization']),
        things(headPostOf, item['head'] === true ? item['organization'] : undefined),
        things(org('heldBy'), [...new Set((holders.get(String(item['id'])) ?? []).map(({ person }) => person))]),
        valid(dct('valid'), item),
        ...ties(item['id']),
      ]),
    ),
    ...persons.map((item) => node(item, foaf('Person'), [...labelProperties(item), texts(foaf('name'), item['name'])])),
    ...appointments.map((item) =>
      node(item, org('Membership'), [
        things(org('member'), item['person']),
        things(org('organization'), bodyOf.get(item['post'])),
        things(postOfMembership, item['post']),
        valid(org('memberDuring'), item),
      ]),
    ),
    ...changeEvents.map((item) =>
      node(item, org('ChangeEvent'), [
        texts(dct('type'), item['kind']),
        texts(dct('date'), item['date']),
        things(org('originalOrganization'), item['originals']),
        things(org('resultingOrganization'), item['resulting']),
        texts(dct('description'), item['note']),
      ]),
    ),
  ];
}

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
