import { join } from 'node:path';
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
import type { ItemsOf } from './items-of.js';
import { type Selection, selectedIds } from './selected-ids.js';
import { itemsBySource, itemsOfNoun, writtenNouns } from './stored-items.js';
import { workbook } from './workbook.js';
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
 * one view. Gives the files written, and the items. In memory are no more items than a page, a source or a workbook holds,
 * beside ids.
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
  const counts = new Map<string, number>();
  const wanted = async function* (noun: Noun): AsyncGenerator<Item> {
    let count = 0;
    for await (const { id, item } of itemsOfNoun(store, noun)) {
      if (selected && !selected.has(id)) continue;
      counts.set(noun.list, (count += 1));
      yield item;
    }
  };
  const done = (files: string[]) => ({ files, items: [...counts.values()].reduce((sum, count) => sum + count, 0) });
  switch (format) {
    case 'json':
    case 'yaml':
      await writeStream(out, oneFile(format, 'export', wanted));
      return done([out]);
    case 'csv': {
      const files: string[] = [];
      for (const noun of writtenNouns) {
        const path = join(out, `${noun.list}.csv`);
        if (await writeStream(path, csvFile(noun, wanted(noun)))) files.push(path);
      }
      return done(files);
    }
    case 'xlsx':
      await writeStream(out, [await workbook(wanted)]);
      return done([out]);
    default:
      await writeStream(out, foreignFile(format, wanted));
      return done([out]);
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

function foreignFile(format: OneWorldFormat, items: ItemsOf): AsyncGenerator<string> {
  if (format === 'popolo') return popoloText(items);
  return format === 'org-turtle' ? turtleText(orgNodes(items)) : jsonLdText(orgNodes(items));
}

/** A source's name as a path that stays inside the folder, and that a load of the folder does not pass over. */
const fileName = (source: string) => source.split('/').map(pathPart).join('/');

const pathPart = (part: string) =>
  encodeURIComponent(part)
    .replace(/^\./, '%2E')
    .replace(/^later$/, '%6Cater') || '%';
