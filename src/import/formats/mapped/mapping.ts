import { z } from 'zod';
import { dateForm } from './date-form.js';

/** How a field is made of a row: a column, a template with `{columns}`, or a constant; then by way of values or of a date. */
const rule = z.union([
  z.string(),
  z.strictObject({
    column: z.string().optional(),
    template: z
      .string()
      .refine((text) => !/[{}]/.test(text.replaceAll(/\{[^{}]+\}/g, '')), 'has a brace that belongs to no {column}')
      .optional(),
    constant: z.union([z.string(), z.boolean(), z.number(), z.array(z.string())]).optional(),
    values: z.record(z.string(), z.union([z.string(), z.boolean(), z.null()])).optional(),
    date: z
      .string()
      .refine((form) => dateForm(form) !== null, 'is no form of a date such as DD/MM/YYYY, DD MMM YYYY or MM/YY')
      .optional(),
    separator: z.string().min(1).optional(),
  }),
]);
export type FieldRule = z.infer<typeof rule>;

/** How a table of any other kind becomes items: told in docs/formats.md. */
export const mapping = z.strictObject({
  source: z.string().optional(),
  defaults: z.record(z.string(), z.unknown()).optional(),
  separator: z.string().length(1).optional(),
  items: z
    .array(
      z.strictObject({
        list: z.string(),
        fields: z.record(z.string(), rule),
        /** Only rows in which these columns have something. */
        when: z.array(z.string()).optional(),
      }),
    )
    .min(1),
});
export type Mapping = z.infer<typeof mapping>;
