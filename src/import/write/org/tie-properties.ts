import { ownIri } from '../../formats/foreign/own-iri.js';
import { org } from '../../formats/org/vocabulary.js';
import type { Item } from '../item-of.js';
import type { OrgProperty } from './org-node.js';

const ofBodies: readonly (readonly [string, readonly string[]])[] = [
  ['unitOf', ['PART_OF']],
  ['subOrganizationOf', ['SUBORDINATE_TO', 'WORKING_BODY_OF']],
  ['reportsTo', ['ACCOUNTABLE_TO']],
  ['memberOf', ['MEMBER_OF']],
];
const ofPosts: typeof ofBodies = [['reportsTo', ['SUBORDINATE_TO']]];

/** What each body and post is below, once each; a unit of a body is not said to be its suborganization too. */
export async function tieProperties(
  relations: AsyncIterable<Item>,
): Promise<(id: unknown, kind: 'body' | 'post') => OrgProperty[]> {
  const own = new Map<string, [type: string, target: string][]>();
  for await (const { source, type, target } of relations) {
    const ties = own.get(String(source)) ?? [];
    ties.push([String(type), String(target)]);
    own.set(String(source), ties);
  }
  return (id, kind) => {
    const ties = own.get(String(id)) ?? [];
    const targets = (types: readonly string[]) =>
      new Set(ties.filter(([type]) => types.includes(type)).map(([, target]) => target));
    const units = targets(['PART_OF']);
    return (kind === 'post' ? ofPosts : ofBodies).map(([property, types]) => ({
      property: org(property),
      values: [...targets(types)]
        .filter((target) => property !== 'subOrganizationOf' || !units.has(target))
        .toSorted()
        .map((target) => ({ iri: ownIri(target) })),
    }));
  };
}
