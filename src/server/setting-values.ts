import { z } from 'zod';

/** Kinds of setting: from the text of an environment variable to its value, or the end of a sentence that opens with its name. */
export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, { error: `must be a whole number from ${least} to ${most}`, abort: true })
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error: `must be a whole number from ${least} to ${most}` });

export const text = (error = 'must not be empty') => z.string({ error }).min(1, { error });

export const oneOf = <const Choice extends readonly [string, ...string[]]>(choices: Choice) =>
  z.enum(choices, { error: `must be one of ${choices.join(', ')}` });

/** bolt:// or neo4j://, encrypted or not. Credentials have variables of their own, which are never shown. */
export const neo4jUri = () =>
  text().regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/@?#]+$/, {
    error: 'must be of the form neo4j://host:port or bolt://host:port (+s and +ssc for TLS), without user or password',
  });

/** `https://a.example, https://b.example`; empty for none. */
export const origins = () =>
  z
    .string()
    .transform((value) =>
      value
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== ''),
    )
    .refine((list) => list.every(isOrigin), {
      error: 'must be origins such as https://example.org, separated by commas',
    });

const isOrigin = (value: string): boolean => URL.canParse(value) && new URL(value).origin === value;
