import type { LocatedValue } from '../read/located-value.js';
import { readJson } from '../read/read-json.js';
import { readYaml } from '../read/read-yaml.js';
import type { SourceFile } from '../read/source-file.js';
import { readOrganogram } from './organogram/read-organogram.js';
import { organogramSheets } from './organogram/halves-in.js';
import { organogramFile } from './organogram/organogram-file.js';
import { organogramTable } from './organogram/organogram-table.js';
import { isPopolo } from './popolo/is-popolo.js';
import { readPopolo } from './popolo/read-popolo.js';
import { readCsv } from './table/read-csv.js';
import { readMapped } from './mapped/read-mapped.js';
import { nounNamed } from './table/noun-named.js';
import { readOwnCsv } from './table/read-own-csv.js';
import { readSheets } from './table/read-sheets.js';

/** What a file says, as the lists of our own format, whatever its own. */
export function locatedValueOf(source: SourceFile): LocatedValue {
  const { file, text, format, sheets } = source;
  if (source.located) return source.located;
  if (source.mapping) return readMapped(source, source.mapping);
  if (format === 'organogram') return readOrganogram(source);
  if (sheets)
    return format === undefined && organogramSheets(sheets).length > 0 ? readOrganogram(source) : readSheets(sheets);
  if (format === 'csv' || (format === undefined && isTable(file)))
    return format === undefined && isOrganogram(file, text) ? readOrganogram(source) : readOwnCsv(file, text);
  if (format === 'popolo') return readPopolo(source, readJson(text));
  if (format === 'json') return notBlank(readJson(text));
  if (format !== undefined || !/\.json$/i.test(file)) return notBlank(readYaml(text));
  const located = readJson(text);
  return isPopolo(located.value) ? readPopolo(source, located) : notBlank(located);
}

/** `{}` says no more than an empty file does. */
const notBlank = (located: LocatedValue): LocatedValue =>
  typeof located.value === 'object' && located.value !== null && Object.keys(located.value).length === 0
    ? { ...located, value: null }
    : located;

const isTable = (file: string) => /\.(csv|tsv)$/i.test(file);

/** By its first lines; a file that is named as one and is none is to hear why, and not that it is none of our own tables. */
function isOrganogram(file: string, text: string): boolean {
  const table = readCsv(text.slice(0, 5_000));
  if (organogramTable(table) !== null) return true;
  const first = table.rows[0]?.[0]?.text ?? '#';
  const name = (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[a-z]+$/i, '');
  const isNamedSo = organogramFile(name).half !== null || /organogram/i.test(name);
  return isNamedSo && !first.startsWith('#') && nounNamed(name) === undefined;
}
