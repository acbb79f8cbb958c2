import { Refusal } from '../domain/refusal.js';
import type { Rule } from '../domain/rule.js';
import { dq1 } from './rules/dq-1.js';
import { dq2 } from './rules/dq-2.js';
import { dq3 } from './rules/dq-3.js';
import { dq4 } from './rules/dq-4.js';
import { dq5 } from './rules/dq-5.js';
import { dq6 } from './rules/dq-6.js';
import { dq7 } from './rules/dq-7.js';
import { gr01 } from './rules/gr-01.js';
import { gr02 } from './rules/gr-02.js';
import { gr03 } from './rules/gr-03.js';
import { gr04 } from './rules/gr-04.js';
import { gr05 } from './rules/gr-05.js';
import { gr06 } from './rules/gr-06.js';
import { gr07 } from './rules/gr-07.js';
import { gr08 } from './rules/gr-08.js';
import { gr09 } from './rules/gr-09.js';
import { gr10a } from './rules/gr-10a.js';
import { gr10b } from './rules/gr-10b.js';
import { gr11 } from './rules/gr-11.js';
import { gr12 } from './rules/gr-12.js';
import { gr13 } from './rules/gr-13.js';
import { gr14 } from './rules/gr-14.js';
import { gr15 } from './rules/gr-15.js';
import { gr16 } from './rules/gr-16.js';
import { gr17 } from './rules/gr-17.js';
import { gr18 } from './rules/gr-18.js';
import { gr19 } from './rules/gr-19.js';
import { gr20 } from './rules/gr-20.js';

/** Every rule, by its permanent id. GR: gaps of management. DQ: quality of the data. */
export const ruleCatalogue: readonly Rule[] = [
  gr01,
  gr02,
  gr03,
  gr04,
  gr05,
  gr06,
  gr07,
  gr08,
  gr09,
  gr10a,
  gr10b,
  gr11,
  gr12,
  gr13,
  gr14,
  gr15,
  gr16,
  gr17,
  gr18,
  gr19,
  gr20,
  dq1,
  dq2,
  dq3,
  dq4,
  dq5,
  dq6,
  dq7,
];

/** The rules named, in the order of the catalogue; all where none is named. Refuses an unknown id. */
export function rulesNamed(ids: readonly string[] | null): readonly Rule[] {
  if (ids === null) return ruleCatalogue;
  const unknown = ids.find((id) => !ruleCatalogue.some((rule) => rule.id === id));
  if (unknown !== undefined) throw new Refusal('NOT_FOUND', `There is no rule '${unknown.slice(0, 80)}'.`, 'rules');
  return ruleCatalogue.filter(({ id }) => ids.includes(id));
}
