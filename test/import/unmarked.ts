/** A text with a mark (▸) where its fault is: the text itself, and the place as `line:column`. */
export function unmarked(marked: string): { text: string; place: string } {
  const before = marked.split('▸')[0] ?? '';
  const lines = before.split('\n');
  return { text: marked.replace('▸', ''), place: `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}` };
}
