import type { AuthorityRole } from '../../domain/authority.js';
import { type Field, functionOf, measureOf } from '../country/field.js';
import { add, dayIn, type Draft, idIn, type Power } from './draft.js';

/** Adds a power over a function of a field, on the field's measures. */
export const addPower = (
  draft: Draft,
  holder: string,
  role: AuthorityRole,
  field: Field,
  part: string,
  more: Partial<Power> = {},
): Power =>
  add(draft.powers, {
    id: idIn(draft.place, `p${draft.number()}`),
    holder,
    role,
    function: functionOf(field, part),
    jurisdiction: draft.place.id,
    origin: 'ORGANIC',
    basis: [measureOf(field)],
    from: dayIn(draft.random, 2011, 2020),
    ...(draft.random.chance(0.05) ? { certainty: 'IMPLIED' } : {}),
    ...more,
  });

/** Whoever answers for a function of a field here, and has not stopped. */
export const holderOf = ({ powers }: Draft, field: Field, part: string): Power | undefined =>
  [...powers.values()].find(
    ({ role, function: of, to }) => role === 'ACCOUNTABLE' && of === functionOf(field, part) && to === undefined,
  );
