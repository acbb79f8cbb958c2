import { lowerAndUpper } from '../../domain/relation.js';
import type { EntityRow, TieRow } from '../../store/writing/rows.js';
import type { Statement } from '../statement.js';
import { contentHash } from './content-hash.js';
import { propertiesOf } from './properties-of.js';

export type HashedRow = { readonly hash: string } & (
  { readonly entity: EntityRow; readonly tie?: never } | { readonly tie: TieRow; readonly entity?: never }
);

/** What is derived of an item from others; no part of its hash. */
export type Derived = Readonly<Record<string, unknown>>;

/** The node or the tie that an item becomes. */
export function rowOf(statement: Statement, derived: Derived = {}): HashedRow {
  const { noun, id, item } = statement;
  const stated = propertiesOf(statement);
  const ends = noun.tie?.(item);
  const hash = contentHash({ ...stated, ...ends, label: noun.label });
  if (!ends) {
    const properties = { ...stated, ...derived, hash };
    return { hash, entity: { id, label: noun.label ?? noun.one, properties, ties: tiesOf(statement, properties) } };
  }
  const { type, from, to } = ends;
  const command = type === 'EX_OFFICIO' ? null : lowerAndUpper({ source: from, type, target: to });
  return { hash, tie: { id, type, from, to, answers: command, properties: { ...withoutEnds(stated), hash } } };
}

function tiesOf({ noun }: Statement, properties: Readonly<Record<string, unknown>>): EntityRow['ties'] {
  return Object.entries(noun.refers).flatMap(([field, { tie }]) => {
    const to = properties[field];
    if (tie === undefined || to === undefined) return [];
    return [...new Set([to].flat() as string[])].map((each) => ({ type: tie, to: each }));
  });
}

const ends: ReadonlySet<string> = new Set(['source', 'type', 'target', 'post', 'follows']);
const withoutEnds = (properties: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(properties).filter(([field]) => !ends.has(field)));
