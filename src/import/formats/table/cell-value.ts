import type { FieldKind } from './field-kind.js';

/**
 * What a cell says to a field; what cannot be understood stays a text, and the field says what is wrong with it. Entries
 * of a list stand between semicolons (`\;` for one of its own), the parts of a dated name between bars: text|KIND|from|to.
 */
export function cellValue(cell: string, kind: FieldKind): unknown {
  if (cell === '') return undefined;
  switch (kind) {
    case 'list':
      return entriesOf(cell, ';');
    case 'names':
      return entriesOf(cell, ';', false).map((each) => {
        const [text, nameKind, from, to, ...more] = entriesOf(each, '|', true, true);
        if (more.length > 0) return each;
        return { text, kind: nameKind || null, from: from || null, to: to || null };
      });
    case 'flag':
      return flags.get(cell.toLowerCase()) ?? cell;
    case 'number':
      return /^\d+$/.test(cell) ? Number(cell) : cell;
    case 'date':
    case 'text':
      return cell;
  }
}

const flags = new Map([
  ...['true', 'yes', 'y', '1', '是'].map((word) => [word, true] as const),
  ...['false', 'no', 'n', '0', '否'].map((word) => [word, false] as const),
]);

/** Parts between separators; a backslash keeps what follows it from being one. */
function entriesOf(cell: string, separator: string, plain = true, keepEmpty = false): string[] {
  const entries: string[] = [];
  let entry = '';
  for (let at = 0; at < cell.length; at += 1) {
    const character = cell.charAt(at);
    if (character === '\\' && at + 1 < cell.length) {
      entry += plain ? cell.charAt(at + 1) : cell.slice(at, at + 2);
      at += 1;
    } else if (character === separator) {
      entries.push(entry);
      entry = '';
    } else entry += character;
  }
  entries.push(entry);
  const trimmed = entries.map((each) => each.trim());
  return keepEmpty ? trimmed : trimmed.filter((each) => each !== '');
}
