import type { z } from 'zod';
import type { TieType } from '../../store/writing/tie-types.js';

/** A field that names other items. */
export interface Reference {
  /** Labels that they may have; ANY for everything that has an id, ENTITY for all but ties. */
  readonly to: readonly string[] | 'ANY' | 'ENTITY';
  /** The tie that the graph keeps beside the property. */
  readonly tie?: string;
}

/** A kind of item that a file can list. */
export interface Noun<Fields extends z.ZodObject = z.ZodObject> {
  /** The key of its list in a file. */
  readonly list: string;
  /** What one is called in a sentence. */
  readonly one: string;
  /** The label of its nodes; null where the graph keeps it as a tie. */
  readonly label: string | null;
  readonly fields: Fields;
  readonly refers: Readonly<Record<string, Reference>>;
  /** The id of an item that states none. */
  readonly idFor?: (item: Readonly<Record<string, unknown>>) => string;
  /** Of an item that becomes a tie: its type and ends. */
  readonly tie?: (item: z.output<Fields>) => { readonly type: TieType; readonly from: string; readonly to: string };
}

/** Says what a noun is and keeps the type of its fields. */
export const noun = <Fields extends z.ZodObject>(definition: Noun<Fields>): Noun<Fields> => definition;
