/** Stands between the members of a list: a control character, which no text of ours holds. */
export const listSeparator = '\u001f';

/** A value of a node or a tie as the import tool reads it. */
export function csvCell(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = Array.isArray(value) ? value.join(listSeparator) : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What the import tool is to make of it. */
export function csvType(value: unknown): string {
  const [one, list] = Array.isArray(value) ? [value[0] as unknown, '[]'] : [value, ''];
  return { number: 'long', boolean: 'boolean', string: 'string' }[typeof one as 'number'] + list;
}
