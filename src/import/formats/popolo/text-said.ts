/** A text, or a number as one; undefined where nothing is given. */
export function textSaid(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
