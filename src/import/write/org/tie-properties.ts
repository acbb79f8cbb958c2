import { ownIri } from '../../formats/foreign/own-iri.js';
import { org } from '../../formats/org/vocabulary.js';
import { grouped } from '../../../domain/grouped.js';
import type { Item } from '../item-of.js';
import type { OrgProperty } from './org-node.js';

const ofBodies: readonly (readonly [string, readonly unknown[]])[] = [
  ['unitOf', ['PART_OF']],
  ['subOrganizationOf', ['SUBORDINATE_TO', 'WORKING_BODY_OF']],
  ['reportsTo', ['ACCOUNTABLE_TO']],
  ['memberOf', ['MEMBER_OF']],
];
const ofPosts: typeof ofBodies = [['reportsTo', ['SUBORDINATE_TO']]];

/** What each body and post is below, once each; a unit of a body is not said to be its suborganization too. */
export function tieProperties(relations: readonly Item[], posts: ReadonlySet<unknown>): (id: unknown) => OrgProperty[] {
  const own = grouped(relations, ({ source }) => String(source));
  return (id) => {
    const ties = own.get(String(id)) ?? [];
    const targets = (types: readonly unknown[]) =>
      new Set(ties.filter(({ type }) => types.includes(type)).map(({ target }) => String(target)));
    const units = targets(['PART_OF']);
    return (posts.has(id) ? ofPosts : ofBodies).map(([property, types]) => ({
      property: org(property),
      values: [...targets(types)]
        .filter((target) => property !== 'subOrganizationOf' || !units.has(target))
        .toSorted()
        .map((target) => ({ iri: ownIri(target) })),
    }));
  };
}
