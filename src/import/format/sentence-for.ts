import type { z } from 'zod';
import { nearest } from './nearest.js';

/** What is wrong with a field, said to whoever writes files. */
export function sentenceFor(issue: z.core.$ZodIssue, item: unknown): string {
  const field = String(issue.path.at(-1) ?? 'it');
  const given = issue.path.reduce((value: unknown, key) => (value as Record<PropertyKey, unknown> | null)?.[key], item);
  switch (issue.code) {
    case 'invalid_type':
      if (given === undefined || given === null) return `'${field}' is missing`;
      return `'${field}' must be ${kinds[issue.expected] ?? issue.expected}, not ${shown(given)}${hint(issue.expected, given)}`;
    case 'invalid_value':
      return notOneOf(field, given, issue.values.map(String));
    case 'too_small':
      return `'${field}' must not be ${issue.origin === 'number' ? `less than ${issue.minimum}` : 'empty'}`;
    case 'too_big':
      return `'${field}' must not be more than ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    default:
      return `'${field}' ${issue.message}`;
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  number: 'a number',
  int: 'a whole number',
};

const shown = (value: unknown) => (JSON.stringify(value) as string | undefined)?.slice(0, 40) ?? 'nothing';

const hint = (expected: string, given: unknown) =>
  expected === 'string' && typeof given === 'number' ? ': put it in quotes' : '';

function notOneOf(field: string, given: unknown, values: readonly string[]): string {
  if (given === undefined || given === null) return `'${field}' is missing`;
  const near = typeof given === 'string' ? nearest(given, values) : undefined;
  const choice = near === undefined ? `one of ${values.join(', ')}` : `did you mean ${near}?`;
  return `'${field}' cannot be ${shown(given)}: ${choice}`;
}
