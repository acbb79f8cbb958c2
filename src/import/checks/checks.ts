import type { Check } from './check.js';
import { unknownIds } from './unknown-ids.js';

/** Every check that looks at more than one item. */
export const checks: readonly Check[] = [unknownIds];
