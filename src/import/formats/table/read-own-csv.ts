import type { LocatedValue } from '../../read/located-value.js';
import { saysNothing } from '../../read/says-nothing.js';
import { readCsv } from './read-csv.js';
import { readSheets } from './read-sheets.js';

/** A table of one of our nouns, named for it; or of several, each under its name. */
export function readOwnCsv(file: string, text: string): LocatedValue {
  const { rows, faults } = readCsv(text);
  if (faults.length > 0) return { ...saysNothing, faults };
  const name = (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[a-z]+$/i, '');
  return readSheets([{ name, rows }]);
}
