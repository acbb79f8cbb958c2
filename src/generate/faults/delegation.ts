import { idIn, type Power } from '../arrange/draft.js';
import { enforcementOf } from '../arrange/delegations.js';
import { addPower } from '../arrange/powers.js';
import { functionOf } from '../country/field.js';
import type { Field } from '../country/field.js';
import type { Place } from '../country/place.js';
import { type Fault, fromCounty } from './fault.js';

type Change = (place: Place, field: Field) => Partial<Power>;

/** A body delegates to its centre, and the centre to an enterprise; one of the two is not as it ought to be. */
const spoilt = (kind: string, first: Change, second: Change): Fault => ({
  rule: 'chainOfAuthority',
  kind,
  levels: fromCounty,
  ofField: true,
  plant: (draft, field) => {
    const { place } = draft;
    const common = { origin: 'DELEGATION', basis: [], mayDelegateFurther: true } as const;
    const id = `${enforcementOf(place, field)}.x`;
    addPower(draft, idIn(place, `${field.key}.centre`), 'RESPONSIBLE', field, '8.1', {
      ...common,
      id,
      from: '2018-01-01',
      to: '2035-01-01',
      delegatedFrom: enforcementOf(place, field),
      ...first(place, field),
    });
    const last = addPower(draft, idIn(place, 'soe'), 'RESPONSIBLE', field, '8.1.1', {
      ...common,
      id: `${id}.x`,
      from: '2019-01-01',
      to: '2030-01-01',
      delegatedFrom: id,
      ...second(place, field),
    });
    return [[last.id]];
  },
});

const asItOughtToBe: Change = () => ({});

export const spoiltDelegations: readonly Fault[] = [
  spoilt('outlasts its delegator’s', asItOughtToBe, () => ({ to: '2040-01-01' })),
  spoilt('begins before its delegator’s', asItOughtToBe, () => ({ from: '2017-01-01' })),
  spoilt('wider in function', asItOughtToBe, (_, field) => ({ function: functionOf(field, '8') })),
  spoilt('wider in jurisdiction', asItOughtToBe, ({ upper, id }) => ({ jurisdiction: upper?.id ?? id })),
  spoilt('delegated on without leave', () => ({ mayDelegateFurther: false }), asItOughtToBe),
  spoilt('its delegator’s is no longer in force', () => ({ to: '2022-01-01' }), asItOughtToBe),
  spoilt('about more than its delegator’s', (place) => ({ object: idIn(place, 'fin') }), asItOughtToBe),
];
