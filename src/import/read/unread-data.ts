import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../problem.js';
import { filesWithin } from './files-within.js';

/** What may well hold data in a form that nobody here reads, and in what form it could be read. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/\.xls$/i, 'is an old workbook and is not read: save it as .xlsx or CSV'],
  [/\.(xlsm|xlsb|ods|fods|numbers)$/i, 'is a workbook of another kind and is not read: save it as .xlsx or CSV'],
  [
    /\.(rdf|owl|nt|nq|n3|trig)$/i,
    'is RDF and is not read in this form: write it as Turtle (.ttl) or JSON-LD (.jsonld)',
  ],
  [/\.xml$/i, 'is XML and is not read: if it holds data, write it as a table, JSON, or Turtle if it is RDF'],
  [/\.(zip|gz|tgz|tar|7z|rar)$/i, 'is packed and is not read: if it holds data, unpack it'],
];

/** Notes of the files in these folders that lie beside the data files and may be meant for some. */
export async function unreadData(paths: readonly string[]): Promise<Problem[]> {
  const notes = new Map<string, Problem>();
  for (const path of paths) {
    if (!(await stat(path)).isDirectory()) continue;
    for (const within of await filesWithin(path)) {
      const file = join(path, within);
      const reason = forms.find(([form]) => form.test(within))?.[1];
      if (reason !== undefined) notes.set(file, { file, line: 1, column: 1, reason, harmless: true });
    }
  }
  return [...notes.values()];
}
