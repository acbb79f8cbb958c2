import { isNothing } from './words.js';

/** Why this is no number of full-time equivalents; null where it is one, or nothing is said. */
export const fteFault = (text: string): string | null =>
  isNothing(text) || /^(\d{1,3}(,\d{3})+(\.\d+)?|\d+([.,]\d+)?|\.\d+)$/.test(text)
    ? null
    : `'${text.slice(0, 40)}' is not a number of posts`;
