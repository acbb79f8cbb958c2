import type { Arranged } from '../arrange/arranged.js';
import type { Draft } from '../arrange/draft.js';
import { randomFrom } from '../random.js';
import type { Size } from '../sizes.js';
import { dataField } from '../country/fields.js';
import type { Field } from '../country/field.js';
import { faults } from './faults.js';
import type { Fault, Planted } from './fault.js';

/** Spoils a place here and there. No two faults are in one field, and none is planted twice, so that each keeps its answer. */
export function plant({ draft, fields }: Arranged, seed: number, rates: Size['faults']): Planted[] {
  const { place } = draft;
  const random = randomFrom(`${seed} faults ${place.id}`);
  const many = Math.floor(rates[place.level] + random.next());
  const free: Field[] = [...fields];
  const left: Fault[] = faults.filter(({ levels }) => levels.includes(place.level));
  const planted: Planted[] = [];
  while (planted.length < many && left.length > 0) {
    const [fault] = left.splice(random.between(0, left.length - 1), 1);
    if (fault) planted.push(...plantOnce(fault, draft, free, random.between(0, fields.length)));
  }
  return planted;
}

/** Plants a fault; one of a field in the first, from some on, that it can be planted in, and has to itself from then on. */
function plantOnce(fault: Fault, draft: Draft, free: Field[], start: number): Planted[] {
  const { rule, kind } = fault;
  const shown = (found: (readonly string[])[]) =>
    found.map((subjects) => ({ rule, kind, jurisdiction: draft.place.id, subjects }));
  if (!fault.ofField) return shown(fault.plant(draft, dataField) ?? []);
  for (let tries = 0; tries < free.length; tries += 1) {
    const at = (start + tries) % free.length;
    const field = free[at];
    const found = field && fault.plant(draft, field);
    if (!found) continue;
    free.splice(at, 1);
    return shown(found);
  }
  return [];
}
