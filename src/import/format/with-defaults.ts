import { onceOf } from '../../domain/once-of.js';
import type { Noun } from './noun.js';

/** What a file says once for all of its items. */
export interface Defaults {
  readonly scenario?: string | undefined;
  readonly certainty?: string | undefined;
  readonly cites?: readonly string[] | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** The item with what it leaves out; only fields that its noun has. What may stand in several scenarios gets the one. */
export function withDefaults(noun: Noun, item: Fields, defaults: Defaults): Fields {
  const filled: Record<string, unknown> = { ...item };
  for (const [field, value] of fillings(defaults)) if (field in noun.fields.shape) filled[field] ??= value;
  if (noun.idFor) filled['id'] ??= noun.idFor(filled);
  return filled;
}

/** The same for all items of a file. */
const fillings = onceOf(({ scenario, certainty, cites }: Defaults) =>
  Object.entries({ scenario, scenarios: scenario === undefined ? undefined : [scenario], certainty, cites }).filter(
    ([, value]) => value !== undefined,
  ),
);
