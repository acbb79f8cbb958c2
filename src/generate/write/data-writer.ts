import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Items } from './items.js';

const itemsOfAFile = 5_000;

/** Writes items to data files of some thousand each, as they come. */
export function dataWriter(folder: string, defaults: { readonly scenario: string; readonly cites: readonly string[] }) {
  const waiting = new Map<string, string[]>();
  const counts: Record<string, number> = {};
  let many = 0;
  let files = 0;
  mkdirSync(folder, { recursive: true });

  function flush(): void {
    if (many === 0) return;
    files += 1;
    const source = `generated/${String(files).padStart(5, '0')}`;
    const lists = [...waiting].map(([list, items]) => `${JSON.stringify(list)}:[\n${items.join(',\n')}\n]`);
    const text = `{"source":"${source}","defaults":${JSON.stringify(defaults)},\n${lists.join(',\n')}}\n`;
    writeFileSync(join(folder, `${source.slice('generated/'.length)}.json`), text);
    waiting.clear();
    many = 0;
  }

  return {
    write(all: Items): void {
      for (const [list, items] of Object.entries(all)) {
        const lines = waiting.get(list) ?? [];
        for (const item of items) lines.push(JSON.stringify(item));
        waiting.set(list, lines);
        counts[list] = (counts[list] ?? 0) + items.length;
        many += items.length;
      }
      if (many >= itemsOfAFile) flush();
    },
    /** Writes what is left; how many items of each list there are. */
    end(): { readonly files: number; readonly counts: Readonly<Record<string, number>> } {
      flush();
      return { files, counts };
    },
  };
}
