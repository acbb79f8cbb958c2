import { onceOf } from '../../domain/once-of.js';
import { lowerAndUpper } from '../../domain/relation.js';
import type { Values } from '../../store/store.js';
import type { EntityRow, TieRow } from '../../store/writing/rows.js';
import type { Noun } from '../format/noun.js';
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
  const hash = contentHash([noun.label, ends, stated]);
  if (!ends) {
    const properties = { ...stated, ...derived, hash };
    return { hash, entity: { id, label: noun.label ?? noun.one, properties, ties: tiesOf(statement, properties) } };
  }
  const { type, from, to } = ends;
  const command = type === 'EX_OFFICIO' ? null : lowerAndUpper({ source: from, type, target: to });
  return { hash, tie: { id, type, from, to, answers: command, properties: { ...withoutEnds(stated), hash } } };
}

function tiesOf({ noun }: Statement, properties: Readonly<Record<string, unknown>>): EntityRow['ties'] {
  const ties: { type: string; to: string }[] = [];
  for (const { field, type } of tyingFields(noun)) {
    const to = properties[field] as string | readonly string[] | undefined;
    if (typeof to === 'string') ties.push({ type, to });
    else if (to !== undefined) for (const each of new Set(to)) ties.push({ type, to: each });
  }
  return ties;
}

interface TyingField {
  readonly field: string;
  readonly type: string;
}

const tyingFields = onceOf((noun: Noun): readonly TyingField[] =>
  Object.entries(noun.refers).flatMap(([field, { tie }]) => (tie === undefined ? [] : { field, type: tie })),
);

const ends: ReadonlySet<string> = new Set(['source', 'type', 'target', 'post', 'follows']);

function withoutEnds(properties: Values): Values {
  const others: Record<string, unknown> = {};
  for (const field of Object.keys(properties)) if (!ends.has(field)) others[field] = properties[field];
  return others;
}
