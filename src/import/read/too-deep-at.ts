import { endOfString } from './json-members.js';

/** Where a text that is known to be JSON is nested deeper than some levels; null where it nowhere is. */
export function tooDeepAt(text: string, most: number): number | null {
  let depth = 0;
  brackets.lastIndex = 0;
  for (let found = brackets.exec(text); found !== null; found = brackets.exec(text)) {
    if (found[0] === '"') brackets.lastIndex = endOfString(text, found.index);
    else depth += '[{'.includes(found[0]) ? 1 : -1;
    if (depth > most) return found.index;
  }
  return null;
}

const brackets = /["[\]{}]/g;
