import type { Field } from '../country/field.js';
import type { Place } from '../country/place.js';
import { dayIn, type Draft, idIn } from './draft.js';
import { addPower } from './powers.js';

const since = { CENTRAL: 2011, PROVINCE: 2012, PREFECTURE: 2013, COUNTY: 2014, TOWNSHIP: 2015 } as const;
const part = { CENTRAL: '8', PROVINCE: '8', PREFECTURE: '8', COUNTY: '8.1', TOWNSHIP: '8.1' } as const;

/** The id of the power over enforcement that is delegated on, from the centre to the township and on to a unit in it. */
export const enforcementOf = (place: Place, field: Field): string => idIn(place, `${field.key}.d`);

/** Enforcement comes down from the centre by delegation: a smaller area, a smaller part, and later, at each step. */
export function arrangeDelegation(draft: Draft, field: Field): void {
  const { place, random } = draft;
  const year = since[place.level];
  const own = { id: enforcementOf(place, field), from: dayIn(random, year, year) };
  const body = idIn(place, field.key);
  if (!place.upper) {
    addPower(draft, body, 'ACCOUNTABLE', field, '8', own);
    return;
  }
  const delegated = { origin: 'DELEGATION', mayDelegateFurther: true, basis: [] } as const;
  addPower(draft, body, 'RESPONSIBLE', field, part[place.level], {
    ...own,
    ...delegated,
    delegatedFrom: enforcementOf(place.upper, field),
  });
  const unit = idIn(place, `${field.key}.u1`);
  if (place.level === 'TOWNSHIP' && draft.bodies.has(unit))
    addPower(draft, unit, 'RESPONSIBLE', field, '8.1.1', {
      ...delegated,
      id: `${own.id}.u`,
      from: dayIn(random, 2016, 2018),
      mayDelegateFurther: false,
      delegatedFrom: own.id,
    });
}
