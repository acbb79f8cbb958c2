import type { LocatedValue } from './located-value.js';

/** What is read of a file that has nothing in it. */
export const saysNothing: LocatedValue = { value: null, placeOf: () => ({ line: 1, column: 1 }), faults: [] };
