import { idIn } from '../arrange/draft.js';
import { addPower, holderOf } from '../arrange/powers.js';
import { functionOf } from '../country/field.js';
import { anywhere, type Fault, fromCounty } from './fault.js';

/** Two bodies answer for coordination, and neither leads. */
export const twoHolders: Fault = {
  rule: 'GR-01',
  kind: 'two accountable bodies',
  levels: anywhere,
  ofField: true,
  plant: (draft, field) => {
    const first = holderOf(draft, field, '3');
    const other = idIn(draft.place, 'office');
    if (!first || first.holder === other) return null;
    const second = addPower(draft, other, 'ACCOUNTABLE', field, '3');
    return [[first.holder, other, functionOf(field, '3'), first.id, second.id]];
  },
};

/** Two bodies lead at once. */
export const twoLeads: Fault = {
  rule: 'GR-01',
  kind: 'two leads',
  levels: fromCounty,
  ofField: true,
  plant: (draft, field) => {
    const first = addPower(draft, idIn(draft.place, field.key), 'LEAD', field, '6');
    const second = addPower(draft, idIn(draft.place, 'dev'), 'LEAD', field, '6');
    return [[first.holder, second.holder, functionOf(field, '6'), first.id, second.id]];
  },
};
