import { idIn } from '../arrange/draft.js';
import { holderOf } from '../arrange/powers.js';
import { functionOf } from '../country/field.js';
import type { Fault } from './fault.js';

/** An enterprise alone answers for what is built. */
export const whollyOutsourced: Fault = {
  rule: 'GR-18',
  kind: 'works in the hands of an enterprise',
  // Where supervisors are of each builder, the new one would have none.
  levels: ['COUNTY'],
  ofField: true,
  plant: (draft, field) => {
    const power = holderOf(draft, field, '4');
    if (!power) return null;
    const holder = idIn(draft.place, 'soe');
    draft.powers.set(power.id, { ...power, holder });
    return [[holder, functionOf(field, '4'), power.id]];
  },
};
