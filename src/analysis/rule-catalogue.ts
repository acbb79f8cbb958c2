import { Refusal } from '../domain/refusal.js';
import type { Rule } from '../domain/rule.js';
import { gr01 } from './rules/gr-01.js';
import { gr02 } from './rules/gr-02.js';
import { gr03 } from './rules/gr-03.js';
import { gr05 } from './rules/gr-05.js';
import { gr11 } from './rules/gr-11.js';

/** Every rule, by its permanent id. */
export const ruleCatalogue: readonly Rule[] = [gr01, gr02, gr03, gr05, gr11];

/** The rules named, in the order of the catalogue; all where none is named. Refuses an unknown id. */
export function rulesNamed(ids: readonly string[] | null): readonly Rule[] {
  if (ids === null) return ruleCatalogue;
  const unknown = ids.find((id) => !ruleCatalogue.some((rule) => rule.id === id));
  if (unknown !== undefined) throw new Refusal('NOT_FOUND', `There is no rule '${unknown.slice(0, 80)}'.`, 'rules');
  return ruleCatalogue.filter(({ id }) => ids.includes(id));
}
