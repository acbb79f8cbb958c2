import { findFiles } from '../../../src/import/read/find-files.js';
import { readFiles } from '../../../src/import/read/read-files.js';
import { readSource } from '../../../src/import/read/read-source.js';
import type { FormatName } from '../../../src/import/formats/format-name.js';
import { withEnds } from '../../../src/import/formats/organogram/with-ends.js';
import { writtenFiles } from '../written-files.js';

/** What files state, as `list id`, and what is wrong with them, as `file:line:column reason`. */
export async function saidOf(files: Readonly<Record<string, string | Uint8Array>>, format?: FormatName) {
  const { folder, remove } = writtenFiles(files);
  try {
    const { files: found, problems } = await readFiles(await findFiles([folder]), format ? { format } : {});
    const read = withEnds(found).map((each) => readSource(each));
    return {
      sources: read.map(({ source }) => source),
      statements: read.flatMap(({ statements }) => statements),
      problems: [...problems, ...read.flatMap((each) => each.problems)].map(
        ({ file, line, column, reason, harmless }) =>
          `${file.slice(folder.length + 1)}:${line}:${column} ${harmless ? 'note: ' : ''}${reason}`,
      ),
    };
  } finally {
    remove();
  }
}
export type Said = Awaited<ReturnType<typeof saidOf>>;

export const itemsOf = ({ statements }: Said, list: string) =>
  statements.filter(({ noun }) => noun.list === list).map(({ item }) => item as Readonly<Record<string, unknown>>);
