import type { FormatName } from '../formats/format-name.js';
import type { HalfYear } from '../formats/organogram/half-year.js';
import type { Mapping } from '../formats/mapped/mapping.js';
import type { Sheet } from '../formats/table/read-sheets.js';
import type { LocatedValue } from './located-value.js';

/** A file as it was found. */
export interface SourceFile {
  /** Its path, as it is shown. */
  readonly file: string;
  readonly text: string;
  /** Of its content, and of how this program reads it. */
  readonly hash: string;
  /** The source that it is unless it says otherwise. */
  readonly defaultSource: string;
  /** How to read it; without one, as its name and content suggest. */
  readonly format?: FormatName;
  /** How the columns of a table become items, where a mapping file says so. */
  readonly mapping?: Mapping;
  /** A file that is one source with it. */
  readonly beside?: { readonly file: string; readonly text: string; readonly named: string };
  /** Of an organogram: of what it tells, and from when on another one tells of an organisation, by its name as a part of an id. */
  readonly tells?: readonly HalfYear[];
  readonly until?: Readonly<Record<string, string>>;
  /** Of a workbook: its sheets. */
  readonly sheets?: readonly Sheet[];
  /** What it would be called by itself, where it is named with another. */
  readonly named?: string;
  /** What it says, where reading it takes waiting and is done already. */
  readonly located?: LocatedValue;
}
