import { onceOf } from '../../domain/once-of.js';
import type { Noun, Reference } from '../format/noun.js';
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
  for (const [field, { to }] of referringFields(noun)) {
    const value = (item as Readonly<Record<string, unknown>>)[field];
    if (typeof value === 'string') yield { field, at: null, id: value, to };
    else if (Array.isArray(value)) for (const [at, id] of (value as string[]).entries()) yield { field, at, id, to };
  }
}

const referringFields = onceOf((noun: Noun) => Object.entries(noun.refers));
