import neo4j from 'neo4j-driver';
import type { Values } from '../store.js';

/** The driver sends every number as a float unless told otherwise; all of ours are whole. */
export function withIntegers(values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, integer(value)]));
}

const integer = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(integer);
  return typeof value === 'number' ? neo4j.int(value) : value;
};
