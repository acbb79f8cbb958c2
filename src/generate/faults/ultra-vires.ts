import { idIn } from '../arrange/draft.js';
import { addPower } from '../arrange/powers.js';
import { functionOf } from '../country/field.js';
import { anywhere, type Fault } from './fault.js';

const beyond = (kind: string, part: string): Fault => ({
  rule: 'GR-07',
  kind,
  levels: anywhere,
  ofField: true,
  plant: (draft, field) => {
    const power = addPower(draft, idIn(draft.place, field.key), 'ACCOUNTABLE', field, part);
    return [[power.holder, functionOf(field, part), power.id]];
  },
});

export const wrongLevel = beyond('a function of another level', '7');
export const wrongOrgan = beyond('a function of the central government', '9');
