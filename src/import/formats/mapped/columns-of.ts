import type { FieldRule } from './mapping.js';

/** The columns that a field is made of. */
export function columnsOf(rule: FieldRule): string[] {
  if (typeof rule === 'string') return [rule];
  const { column, template = '' } = rule;
  return [
    ...(column === undefined ? [] : [column]),
    ...[...template.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name),
  ];
}
