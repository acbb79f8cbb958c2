import type { z } from 'zod';

export type FieldKind = 'text' | 'list' | 'names' | 'flag' | 'number' | 'date';

const kinds = new WeakMap<z.ZodType, FieldKind>();

/** What a field takes, found by asking it: a table has nothing but texts. */
export function fieldKind(field: z.ZodType): FieldKind {
  const known = kinds.get(field);
  if (known !== undefined) return known;
  const takes = (value: unknown) => field.safeParse(value).success;
  // What is wrong with a list that it would take is wrong with the entry.
  const entry = field.safeParse(['']);
  const list = takes([]) || entry.success || entry.error.issues.every(({ path }) => path.length > 0);
  const kind = list
    ? takes([{ text: 'x' }])
      ? 'names'
      : 'list'
    : takes(true)
      ? 'flag'
      : takes(0)
        ? 'number'
        : takes('2003-03') && !takes('text')
          ? 'date'
          : 'text';
  kinds.set(field, kind);
  return kind;
}
