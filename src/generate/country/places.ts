import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './place.js';

interface Division {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: Place['level'];
  readonly partOf: string;
  readonly pseudo?: boolean;
}

const centre: Place = { id: 'j.cn', code: 'cn', name: '', level: 'CENTRAL', upper: null };

/**
 * The centre, and the places whose codes begin with one of these texts or that such a place is part of: whole before
 * part. Read from the seeds of all divisions; rows that are no government's area are left out.
 */
export function places(seedsFolder: string, within: readonly string[]): Place[] {
  const chosen = ({ code }: Division) =>
    within.some((start) => code.startsWith(start) || start.startsWith(code.replace(/(00)+$/, '')));
  const byId = new Map<string, Place>([[centre.id, centre]]);
  for (const { id, code, name, level, partOf } of divisions(seedsFolder).filter(chosen)) {
    const upper = byId.get(partOf);
    if (!upper) throw new Error(`The division ${id} is part of ${partOf}, which is not among the places.`);
    byId.set(id, { id, code, name, level, upper });
  }
  return [...byId.values()];
}

function divisions(seedsFolder: string): Division[] {
  const townships = readdirSync(join(seedsFolder, 'later/townships')).sort();
  return [
    ...['provinces', 'prefectures', 'counties'].map((level) => `china/${level}.json`),
    ...townships.map((name) => `later/townships/${name}`),
  ]
    .flatMap(
      (path) =>
        (JSON.parse(readFileSync(join(seedsFolder, path), 'utf8')) as { jurisdictions: Division[] }).jurisdictions,
    )
    .filter(({ pseudo }) => !pseudo);
}
