import { join } from 'node:path';
import writeXlsxFile from 'write-excel-file/node';
import { Refusal } from '../../domain/refusal.js';
import type { Store } from '../../store/store.js';
import type { Noun } from '../format/noun.js';
import { grouped } from '../../domain/grouped.js';
import type { Item } from './item-of.js';
import { heldBy, isOneWorld, type OneWorldFormat, oneWorldFormats } from './one-world.js';
import { jsonLdText } from './org/jsonld-text.js';
import { orgNodes } from './org/org-nodes.js';
import { turtleText } from './org/turtle-text.js';
import { popoloText } from './popolo/popolo-text.js';
import { csvFile, oneFile } from './own-files.js';
import { type Selection, selectedIds } from './selected-ids.js';
import { itemsBySource, itemsOfNoun, writtenNouns } from './stored-items.js';
import { columnsOf, rowOfItem } from './table-of.js';
import { writeStream } from './write-stream.js';

export const exportFormats = ['json', 'yaml', 'csv', 'xlsx', ...oneWorldFormats] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface Export extends Selection {
  readonly format: ExportFormat;
  readonly out: string;
}

/**
 * Writes what the registry holds, so that it can be loaded again. All of it in JSON or YAML is a folder with a file for
 * each source; a part of it is one file; CSV is a folder with a file for each noun; Popolo and ORG are one file and hold
 * one view. Gives the files written, and the items. In memory are no more items than a page, or a source, or what a
 * format that is written as a whole holds.
 */
export async function exportRegistry(
  store: Store,
  { format, out, ...selection }: Export,
): Promise<{ files: string[]; items: number }> {
  const whole = selection.view === null && selection.jurisdiction === null;
  if (whole && (format === 'json' || format === 'yaml')) return exportSources(store, format, out);
  if (isOneWorld(format) && selection.view === null)
    throw new Refusal('BAD_USER_INPUT', `A file in ${format} tells of one world on one day.`);
  const isHeld = isOneWorld(format) ? heldBy(format) : () => true;
  const selected = whole ? null : await selectedIds(store, selection, isHeld);
  let items = 0;
  const wanted = async function* (noun: Noun): AsyncGenerator<Item> {
    for await (const { id, item } of itemsOfNoun(store, noun)) {
      if (selected && !selected.has(id)) continue;
      items += 1;
      yield item;
    }
  };
  switch (format) {
    case 'json':
    case 'yaml':
      await writeStream(out, oneFile(format, 'export', wanted));
      return { files: [out], items };
    case 'csv': {
      const files: string[] = [];
      for (const noun of writtenNouns) {
        const path = join(out, `${noun.list}.csv`);
        if (await writeStream(path, csvFile(noun, wanted(noun)))) files.push(path);
      }
      return { files, items };
    }
    case 'xlsx':
      await writeStream(out, [await workbook(wanted)]);
      return { files: [out], items };
    default:
      await writeStream(out, [await foreignFile(format, await listsOf(wanted))]);
      return { files: [out], items };
  }
}

async function exportSources(
  store: Store,
  format: 'json' | 'yaml',
  out: string,
): Promise<{ files: string[]; items: number }> {
  const files: string[] = [];
  let count = 0;
  for await (const { source, items } of itemsBySource(store)) {
    if (items.length === 0) continue;
    const byList = grouped(
      items.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      ({ noun }) => noun.list,
    );
    const path = join(out, `${fileName(source)}.${format}`);
    await writeStream(
      path,
      oneFile(format, source, ({ list }) => (byList.get(list) ?? []).map(({ item }) => item)),
    );
    files.push(path);
    count += items.length;
  }
  return { files, items: count };
}

type Lists = Readonly<Record<string, readonly Item[]>>;

/** Items by noun, in the order of the format. */
async function listsOf(items: (noun: Noun) => AsyncIterable<Item>): Promise<Lists> {
  const lists: Record<string, readonly Item[]> = {};
  for (const noun of writtenNouns) {
    const own: Item[] = [];
    for await (const item of items(noun)) own.push(item);
    if (own.length > 0) lists[noun.list] = own;
  }
  return lists;
}

async function foreignFile(format: OneWorldFormat, lists: Lists): Promise<string> {
  if (format === 'popolo') return popoloText(lists);
  return format === 'org-turtle' ? turtleText(orgNodes(lists)) : jsonLdText(orgNodes(lists));
}

/** A source's name as a path that stays inside the folder. */
const fileName = (source: string) =>
  source
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll(/^\.+$/g, (dots) => dots.replaceAll('.', '%2E')) || '%')
    .join('/');

async function workbook(items: (noun: Noun) => AsyncIterable<Item>): Promise<Uint8Array> {
  const sheets = [];
  for (const noun of writtenNouns) {
    const rows = [];
    for await (const item of items(noun)) rows.push(rowOfItem(noun, item));
    if (rows.length >= mostRows)
      throw new Refusal(
        'BAD_USER_INPUT',
        `A sheet holds ${mostRows} rows, and there are more ${noun.list}: write csv.`,
      );
    const data = [columnsOf(noun), ...rows].map((row) =>
      row.map((value) => (value === '' ? null : { value, type: String })),
    );
    if (rows.length > 0) sheets.push({ sheet: noun.list, data });
  }
  return writeXlsxFile(sheets).toBuffer();
}
const mostRows = 1_048_576;
