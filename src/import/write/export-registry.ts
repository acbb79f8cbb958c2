import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify as csvText } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';
import { stringify as yamlText } from 'yaml';
import { Refusal } from '../../domain/refusal.js';
import type { Store } from '../../store/store.js';
import type { Item } from './item-of.js';
import { listsOf } from './lists-of.js';
import { heldBy, isOneWorld, type OneWorldFormat, oneWorldFormats } from './one-world.js';
import { jsonLdText } from './org/jsonld-text.js';
import { orgNodes } from './org/org-nodes.js';
import { turtleText } from './org/turtle-text.js';
import { popoloText } from './popolo/popolo-text.js';
import { type Selection, selectedItems } from './selected-items.js';
import { itemsBySource, type StoredItem, writtenNouns } from './stored-items.js';
import { tableOf } from './table-of.js';

export const exportFormats = ['json', 'yaml', 'csv', 'xlsx', ...oneWorldFormats] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface Export extends Selection {
  readonly format: ExportFormat;
  readonly out: string;
}

/**
 * Writes what the registry holds, so that it can be loaded again. All of it in JSON or YAML is a folder with a file for
 * each source; a part of it is one file; CSV is a folder with a file for each noun; Popolo and ORG are one file and hold one view. Gives the files written, and the items.
 */
export async function exportRegistry(
  store: Store,
  { format, out, ...selection }: Export,
): Promise<{ files: string[]; items: number }> {
  const whole = selection.view === null && selection.jurisdiction === null;
  const files: string[] = [];
  const write = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    files.push(path);
  };
  if (whole && (format === 'json' || format === 'yaml')) {
    let count = 0;
    for await (const { source, items } of itemsBySource(store)) {
      count += items.length;
      if (items.length > 0)
        await write(join(out, `${fileName(source)}.${format}`), ourFile(format, source, listsOf(items)));
    }
    return { files, items: count };
  }
  const all: StoredItem[] = [];
  for await (const { items } of itemsBySource(store)) for (const item of items) all.push(item);
  if (isOneWorld(format)) {
    if (selection.view === null)
      throw new Refusal('BAD_USER_INPUT', `A file in ${format} tells of one world on one day.`);
    const held = selectedItems(heldBy(format, all), selection);
    await write(out, await foreignFile(format, listsOf(held)));
    return { files, items: held.length };
  }
  const selected = whole ? all : selectedItems(all, selection);
  const lists = listsOf(selected);
  if (format === 'json' || format === 'yaml') await write(out, ourFile(format, 'export', lists));
  else {
    const tables = writtenNouns.flatMap((noun) => {
      const items = lists[noun.list];
      return items ? [{ name: noun.list, rows: tableOf(noun, items) }] : [];
    });
    if (format === 'xlsx') await write(out, await workbook(tables));
    else for (const { name, rows } of tables) await write(join(out, `${name}.csv`), csvText(rows));
  }
  return { files, items: selected.length };
}

async function foreignFile(format: OneWorldFormat, lists: ReturnType<typeof listsOf>): Promise<string> {
  if (format === 'popolo') return popoloText(lists);
  return format === 'org-turtle' ? turtleText(orgNodes(lists)) : jsonLdText(orgNodes(lists));
}

/** A source's name as a path that stays inside the folder. */
const fileName = (source: string) =>
  source
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll(/^\.+$/g, (dots) => dots.replaceAll('.', '%2E')) || '%')
    .join('/');

function ourFile(format: 'json' | 'yaml', source: string, lists: Readonly<Record<string, readonly Item[]>>): string {
  if (format === 'yaml') return yamlText({ source, ...lists }, { lineWidth: 0 });
  const parts = Object.entries(lists).map(
    ([list, items]) =>
      `  ${JSON.stringify(list)}: [\n    ${items.map((item) => JSON.stringify(item)).join(',\n    ')}\n  ]`,
  );
  return `{\n${[`  "source": ${JSON.stringify(source)}`, ...parts].join(',\n')}\n}\n`;
}

const workbook = (tables: readonly { name: string; rows: readonly (readonly string[])[] }[]) =>
  writeXlsxFile(
    tables.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row) => row.map((value) => (value === '' ? null : { value, type: String }))),
    })),
  ).toBuffer();
