/** A place in a text, counted from 1. */
export interface Place {
  /** Where it is not in the file that the text was read from, but in one that belongs to it. */
  readonly file?: string;
  readonly line: number;
  readonly column: number;
}

/** Where a position stands, for any number of positions in one text. */
export function placesIn(text: string): (position: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (position) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: position - (starts[low] ?? 0) + 1 };
  };
}
