import type { Noun } from './noun.js';

/** What a file says once for all of its items. */
export interface Defaults {
  readonly scenario?: string | undefined;
  readonly certainty?: string | undefined;
  readonly cites?: readonly string[] | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** The item with what it leaves out; only fields that its noun has. What may stand in several scenarios gets the one. */
export function withDefaults(noun: Noun, item: Fields, { scenario, certainty, cites }: Defaults): Fields {
  const given = { scenario, scenarios: scenario === undefined ? undefined : [scenario], certainty, cites };
  const filled: Record<string, unknown> = { ...item };
  for (const [field, value] of Object.entries(given)) {
    if (value !== undefined && field in noun.fields.shape) filled[field] ??= value;
  }
  if (noun.idFor) filled['id'] ??= noun.idFor(filled);
  return filled;
}
