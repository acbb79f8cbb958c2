const [opening, ending] = ['<!-- bench -->', '<!-- /bench -->'];

/** A text with what stands between its marks replaced; all of it, where it has no marks. */
export function betweenMarks(text: string, tables: string): string {
  const [from, to] = [text.indexOf(opening), text.indexOf(ending)];
  if (from < 0 || to < from) return `${tables}\n`;
  return `${text.slice(0, from + opening.length)}\n${tables}\n${text.slice(to)}`;
}
