import { Cypher } from './cypher.js';
import { nameKeys } from './decode/dated-names.js';
import type { StoredEntity } from './entities.js';
import type { Properties } from './properties.js';

/** What an answer names, brought along with it: it need not be looked up again. */
export interface Naming {
  readonly named: readonly StoredEntity[];
}

/**
 * What an entity of a kind carries, in the order in which it is sent: values alone cost a fraction of a map with its keys.
 * What only a load or a search needs stays where it is.
 */
export const carried = {
  Organization: [
    ...['id', 'name', 'nameEn', 'aliases', 'kind', 'jurisdiction', 'temporary', 'archetype', 'dedicatedTo'],
    ...['portfolios', 'uscc', 'scenarios', 'cites', 'validFrom', 'validTo', 'fromPrecision', 'toPrecision'],
    ...nameKeys,
  ],
  Post: [
    ...['id', 'name', 'nameEn', 'organization', 'head', 'held', 'note', 'certainty', 'scenarios', 'cites'],
    ...['validFrom', 'validTo', 'fromPrecision', 'toPrecision'],
  ],
  Person: ['id', 'name', 'nameEn'],
  Function: [
    ...['id', 'name', 'nameEn', 'domain', 'group', 'coordination', 'competentOrgan', 'partOf', 'levels', 'cites'],
  ],
  Jurisdiction: [
    ...['id', 'code', 'name', 'nameEn', 'level', 'partOf', 'archetype', 'pseudo'],
    ...['validFrom', 'validTo', 'fromPrecision', 'toPrecision'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Kind = keyof typeof carried;

/** All that a node carries for an answer; null where it is of another kind than these. Its properties are read at once, since each read of one looks for it among all. */
export const whole = (
  node: 'n' | 'p' | 'person' | 'upper' | 'holder' | 'j',
  ...kinds: readonly [Kind, ...Kind[]]
): Cypher => {
  const ofKind = (kind: Kind) =>
    `WHEN ${node}:${kind} THEN [e IN [properties(${node})] | ['${kind}', ${carried[kind].map((key) => `e.${key}`).join(', ')}]][0]`;
  return new Cypher(`CASE ${kinds.map(ofKind).join(' ')} END`);
};

export type WholeColumns = readonly [kind: Kind, ...values: unknown[]] | null;

/** Entities from what was sent of them. */
export const entitiesOf = (sent: readonly WholeColumns[]): StoredEntity[] =>
  sent.flatMap((columns) => (columns === null ? [] : [entityOf(columns)]));

function entityOf([label, ...values]: NonNullable<WholeColumns>): StoredEntity {
  const properties: Record<string, unknown> = { ...blank[label] };
  for (const [at, key] of carried[label].entries()) properties[key] = values[at];
  return { label, properties };
}

/** All keys at once: objects of a kind have one shape. */
const blank = Object.fromEntries(
  Object.entries(carried).map(([kind, keys]) => [kind, Object.fromEntries(keys.map((key) => [key, null]))]),
) as Readonly<Record<Kind, Properties>>;
