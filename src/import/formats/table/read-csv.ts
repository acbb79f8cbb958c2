import { grouped } from '../../../domain/grouped.js';
import type { Remark } from '../../read/located-value.js';
import { placesIn } from '../../read/text-place.js';
import type { Cell, Row, Table } from './table.js';

/**
 * Reads values with any of the usual separators, and knows where each begins. It forgives what people and programs
 * write: quotes inside a plain value, text after a closing quote, rows of any length. A quote that is never closed is a fault.
 */
export function readCsv(text: string, given?: string): Table {
  const [hint = '', hinted] = /^\ufeff?"?sep=([^\n\r])"?\r?\n/i.exec(text) ?? [];
  const separator = given ?? hinted ?? separatorOf(text);
  const placeAt = placesIn(text);
  const rows: Row[] = [];
  const faults: Remark[] = [];
  let row: Cell[] = [];
  // A first line that tells spreadsheets the separator is none of the table.
  let at = hint.length > 0 ? hint.length : text.startsWith('\ufeff') ? 1 : 0;
  const endRow = () => {
    if (row.some((cell) => cell.text !== '')) rows.push(row);
    row = [];
  };
  while (at < text.length) {
    const start = at;
    let value = '';
    if (text[at] === '"') {
      const end = closingQuote(text, at, separator);
      if (end === -1) {
        faults.push({ ...placeAt(at), reason: 'cannot be read from here on: a quote is opened and never closed' });
        return { rows, faults };
      }
      value = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    }
    const rest = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
    row.push({ text: tidy(value + text.slice(rest, at)), place: placeAt(start) });
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) row.push({ text: '', place: placeAt(at) });
      continue;
    }
    endRow();
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  endRow();
  return { rows, faults };
}

/**
 * The quote that ends a value: the first that stands alone. Where text comes after it, a later one of the line that does
 * end a value is meant, and it is a quotation within.
 */
function closingQuote(text: string, opening: number, separator: string): number {
  const first = loneQuote(text, opening + 1);
  if (first === -1 || endsValue(text, first + 1, separator)) return first;
  const lineEnd = first + text.slice(first).search(/[\n\r]|$/);
  for (let at = first; at !== -1 && at < lineEnd; at = loneQuote(text, at + 1))
    if (endsValue(text, at + 1, separator)) return at;
  return first;
}

/** The next quote that is no half of a pair, which stands for one. */
function loneQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function endsValue(text: string, after: number, separator: string): boolean {
  let at = after;
  while (text[at] === ' ' && text[at] !== separator) at += 1;
  return at >= text.length || text[at] === separator || text[at] === '\n' || text[at] === '\r';
}

/** Line breaks of one kind, no blanks around (a no-break space is one). */
const tidy = (value: string) => value.replaceAll(/\r\n?/g, '\n').trim();

/** What most of the first lines have equally many of, outside quotes; of two such, what they have more of. */
function separatorOf(text: string): string {
  const beginning = text.slice(0, 50_000).replaceAll(/"[^"]*"/g, '');
  const lines = beginning.split(/[\n\r]+/).slice(0, 20);
  const fits = [',', ';', '\t', '|'].flatMap((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    return [...grouped(counts, (count) => count)].map(([count, { length }]) => ({ separator, count, lines: length }));
  });
  const [best] = fits.sort((one, other) => other.lines - one.lines || other.count - one.count);
  return best?.separator ?? ',';
}
