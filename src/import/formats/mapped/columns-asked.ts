import { columnsOf } from './columns-of.js';
import type { Mapping } from './mapping.js';

/** The columns that a mapping names, each once. */
export const columnsAsked = ({ items }: Mapping): string[] => [
  ...new Set(items.flatMap(({ fields, when = [] }) => [...when, ...Object.values(fields).flatMap(columnsOf)])),
];
