import { getNullableType, isListType, Kind, type DocumentNode } from 'graphql';
import { getComplexity, type ComplexityEstimator, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import type { AskedOperation } from './asked-operation.js';
import { LIMITS } from './limits.js';

const DEFAULT_PAGE_SIZE = 20;
/** What a list without a page size is taken to hold: citations, superiors, posts. */
const PLAIN_LIST_LENGTH = 5;

/**
 * About how many field values the answer holds: one for a field, and what is below it as many times as it may return
 * something. Throws graphql-js's error where an argument does not fit.
 */
export function costOf({ schema, document, operation, variables }: AskedOperation): number {
  const query: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [operation, ...document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)],
  };
  return getComplexity({
    schema,
    query,
    variables: { ...variables },
    estimators: [ofField],
    maxQueryNodes: 2 * (LIMITS.selections + LIMITS.introspectionSelections),
  });
}

/** Introspection costs nothing: it is bounded on its own. */
const ofField: ComplexityEstimator = (asked) =>
  asked.field.name.startsWith('__') ? 0 : 1 + times(asked) * asked.childComplexity;

function times({ field, args, type }: ComplexityEstimatorArgs): number {
  const given = args as { readonly first?: unknown; readonly ids?: unknown; readonly pairs?: unknown };
  if (field.args.some(({ name }) => name === 'first')) {
    return typeof given.first === 'number' ? given.first : DEFAULT_PAGE_SIZE;
  }
  if (!isListType(getNullableType(field.type))) return 1;
  if (Array.isArray(given.ids)) return given.ids.length;
  if (Array.isArray(given.pairs)) return given.pairs.length;
  // `nodes` and `edges`: the field that returns the connection has been multiplied.
  return type.name.endsWith('Connection') ? 1 : PLAIN_LIST_LENGTH;
}
