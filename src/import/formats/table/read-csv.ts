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
      const end = closingQuote(text, at);
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

function closingQuote(text: string, opening: number): number {
  for (let at = text.indexOf('"', opening + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

/** Line breaks of one kind, no blanks around (a no-break space is one). */
const tidy = (value: string) => value.replaceAll(/\r\n?/g, '\n').trim();

/** What the first line has most of, outside quotes. */
function separatorOf(text: string): string {
  const line = (/^[^\n\r]*/.exec(text.replace(/^[\ufeff\s]+/, ''))?.[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const count = (separator: string) => line.split(separator).length;
  return [',', ';', '\t', '|'].reduce((best, next) => (count(next) > count(best) ? next : best));
}
