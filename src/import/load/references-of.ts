import type { Reference } from '../format/noun.js';
import type { Statement } from '../statement.js';

export interface ReferenceMade {
  readonly field: string;
  /** Its position, where the field is a list. */
  readonly at: number | null;
  readonly id: string;
  readonly to: Reference['to'];
}

/** The ids that an item names. */
export function* referencesOf({ noun, item }: Statement): Generator<ReferenceMade> {
  for (const [field, { to }] of Object.entries(noun.refers)) {
    const value = (item as Readonly<Record<string, unknown>>)[field];
    if (typeof value === 'string') yield { field, at: null, id: value, to };
    else if (Array.isArray(value)) for (const [at, id] of (value as string[]).entries()) yield { field, at, id, to };
  }
}
