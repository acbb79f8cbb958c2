import { holderOf } from '../arrange/powers.js';
import { functionOf } from '../country/field.js';
import { anywhere, type Fault } from './fault.js';

/** Nobody answers for operation. */
export const uncoveredFunction: Fault = {
  rule: 'GR-08',
  kind: 'nobody answers for operation',
  levels: anywhere,
  ofField: true,
  plant: (draft, field) => {
    const power = holderOf(draft, field, '5');
    if (!power) return null;
    draft.powers.delete(power.id);
    return [[draft.place.id, functionOf(field, '5')]];
  },
};
