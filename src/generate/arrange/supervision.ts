import type { Field } from '../country/field.js';
import { functionOf } from '../country/field.js';
import { addBody } from './government.js';
import { type Draft, idIn } from './draft.js';
import { addPower } from './powers.js';
import { addTie } from './ties.js';

/**
 * Who supervises what is built. A county's audit office supervises all of a field, in its townships too; above, each
 * builder by itself, so that a supervisor above does not stand in for one that is missing below.
 */
export function arrangeSupervision(draft: Draft, fields: readonly Field[]): void {
  const { place } = draft;
  if (place.level === 'TOWNSHIP') {
    if (place.upper?.level === 'COUNTY') return;
    const office = addBody(draft, 'discipline', '纪检监察办公室', 'DEPARTMENT');
    addTie(draft, office.id, 'PART_OF', idIn(place, 'gov'));
    for (const field of fields) addPower(draft, office.id, 'SUPERVISOR', field, '6');
    return;
  }
  const audit = idIn(place, 'audit');
  for (const field of fields) {
    if (place.level === 'COUNTY') addPower(draft, audit, 'SUPERVISOR', field, '6');
    else for (const object of builders(draft, field)) addPower(draft, audit, 'SUPERVISOR', field, '6', { object });
  }
}

/** Bodies that answer for building or operating in a field. */
export const builders = ({ powers }: Draft, field: Field): string[] => {
  const building = [functionOf(field, '4'), functionOf(field, '5')];
  return [
    ...new Set(
      [...powers.values()]
        .filter(({ role, function: of, to }) => role === 'ACCOUNTABLE' && building.includes(of) && to === undefined)
        .map(({ holder }) => holder),
    ),
  ];
};
