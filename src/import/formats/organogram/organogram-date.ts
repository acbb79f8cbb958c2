import { dateNamed } from './date-named.js';
import { organogramFile } from './organogram-file.js';

/** The day that an organogram tells of: by its name, else by the folders within what is loaded, the nearest first, else by its own folder, else by its title. */
export function organogramDate({ file, named }: { file: string; named: string }, above: string): string | null {
  const within = named.split('/').slice(0, -1).reverse();
  const [folder = ''] = file.split(/[\\/]/).slice(-2, -1);
  const texts = [...within, folder, above];
  return organogramFile(file).date ?? texts.flatMap((text) => dateNamed(text)?.date ?? [])[0] ?? null;
}
