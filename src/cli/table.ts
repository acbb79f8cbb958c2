import stringWidth from 'string-width';

/** Columns aligned by what the terminal shows: a Chinese character is two cells wide. Long cells are cut to fit. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  width = terminalWidth(),
): string {
  const all = [headings, ...rows];
  const natural = headings.map((_, column) => Math.max(...all.map((row) => stringWidth(row[column] ?? ''))));
  const widths = fitted(natural, width - 2 * (headings.length - 1));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(headings), line(widths.map((each) => '─'.repeat(each))), ...rows.map(line)].join('\n');
}

export const terminalWidth = (): number => process.stdout.columns || 160;

/** Takes from the widest column until all fit. */
function fitted(natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  for (let over = widths.reduce((sum, each) => sum + each, 0) - room; over > 0; over -= 1) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= 8) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function padded(cell: string, width: number): string {
  if (stringWidth(cell) <= width) return cell + ' '.repeat(width - stringWidth(cell));
  let cut = '';
  for (const character of cell) {
    if (stringWidth(cut + character) > width - 1) break;
    cut += character;
  }
  return `${cut}…${' '.repeat(Math.max(0, width - stringWidth(cut) - 1))}`;
}
