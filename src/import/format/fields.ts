import { z } from 'zod';
import { certainties } from '../../domain/certainty.js';
import { dateGiven } from './date-given.js';

/** What the fields of the nouns are made of. A field that is null counts as left out. */

const invisible = /[\p{Cf}\p{Zl}\p{Zp}\u{fe00}-\u{fe0f}]/u;

/** Ids and names stand in indexes, which take no more than some thousands of bytes. */
const anyId = z
  .string()
  .min(1)
  .max(200)
  .normalize()
  .refine((text) => text.trim() === text && !/[\t\n]/.test(text), 'has blanks around it, or a line break in it')
  .refine((text) => !invisible.test(text), 'has an invisible character in it')
  .refine((text) => !text.startsWith('#'), "begins with '#', as a comment of a table does");
/** Signs of ASCII without a blank, and no # before them, as ids mostly are: nothing is wrong with them, and nothing to be made of them. */
const plainId = /^[!"$-~][!-~]{0,199}$/;
export const id = z.string().check((given) => {
  if (plainId.test(given.value)) return;
  const read = anyId.safeParse(given.value);
  if (read.success) given.value = read.data;
  else
    for (const issue of read.error.issues) given.issues.push({ ...issue, input: given.value } as z.core.$ZodRawIssue);
});
export const name = z.string().trim().min(1).max(500).normalize();
export const text = z.string().trim().min(1).max(20_000).normalize();

export const maybe = <T extends z.ZodType>(field: T) => field.nullable().default(null);
export const listOf = <T extends z.ZodType>(field: T) =>
  z
    .array(field)
    .nullish()
    .transform((value) => value ?? []);
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values);
export const oneOfOr = <const T extends readonly [string, ...string[]]>(values: T, otherwise: T[number]) =>
  z
    .enum(values)
    .nullish()
    .transform((value) => value ?? otherwise);
export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);
export const whole = z.number().int().min(0).max(1_000_000_000);

export const ids = listOf(id);
export const someIds = z.array(id).min(1);
export const named = { id, name, nameEn: maybe(name) };
export const period = { from: maybe(dateGiven), to: maybe(dateGiven) };
export const certainty = oneOfOr(certainties, 'STATED');
/** What every fact says of itself. */
export const fact = { scenario: id, certainty, ...period, cites: ids, note: maybe(text) };
