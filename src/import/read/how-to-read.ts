import type { FormatName } from '../formats/format-name.js';

export interface HowToRead {
  /** What format all of the files have; without one, what each looks like. */
  readonly format?: FormatName;
  /** A mapping file, for tables of other columns than ours. */
  readonly map?: string;
}
