import { nameKinds } from '../../../domain/organization.js';
import { dateSaid } from '../foreign/date-said.js';
import { isFields } from '../is-fields.js';
import { textSaid } from './text-said.js';

interface NamesSaid {
  readonly nameEn?: string;
  readonly aliases?: readonly string[];
  readonly names?: readonly Readonly<Record<string, unknown>>[];
}

/** Other names: the English one, those with a time or a kind in their note, and plain ones, which may be mere texts. */
export function namesSaid(others: unknown): NamesSaid {
  const all: readonly unknown[] = Array.isArray(others) ? others : [others];
  const given = all.map((each): Readonly<Record<string, unknown>> => (isFields(each) ? each : { name: each }));
  const english = given.find(({ lang }) => lang === 'en');
  const nameEn = textSaid(english?.['name']);
  const aliases: string[] = [];
  const names: Readonly<Record<string, unknown>>[] = [];
  for (const each of given) {
    const text = textSaid(each['name']);
    if (text === undefined || each === english) continue;
    const [from, to] = [dateSaid(each['start_date']), dateSaid(each['end_date'])];
    const kind = nameKinds.find((name) => name === each['note']);
    if (from === undefined && to === undefined && kind === undefined) aliases.push(text);
    else names.push({ text, kind: kind ?? (to === undefined ? 'OFFICIAL' : 'FORMER'), from, to });
  }
  return {
    ...(nameEn !== undefined && { nameEn }),
    ...(aliases.length > 0 && { aliases }),
    ...(names.length > 0 && { names }),
  };
}
