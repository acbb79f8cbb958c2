import { addBody } from '../arrange/government.js';
import { idIn } from '../arrange/draft.js';
import { holderOf } from '../arrange/powers.js';
import { addTie } from '../arrange/ties.js';
import { functionOf } from '../country/field.js';
import { anywhere, type Fault } from './fault.js';

/** A temporary office answers for coordination, without an end. */
export const temporaryHolder: Fault = {
  rule: 'GR-04',
  kind: 'temporary body holds a standing function',
  levels: anywhere,
  ofField: true,
  plant: (draft, field) => {
    const power = holderOf(draft, field, '3');
    if (!power) return null;
    const body = addBody(draft, `${field.key}.temporary`, `${field.name}专项工作办公室`, 'WORKING_OFFICE', {
      temporary: true,
    });
    addTie(draft, body.id, 'SUBORDINATE_TO', idIn(draft.place, 'gov'));
    draft.powers.set(power.id, { ...power, holder: body.id });
    return [[body.id, functionOf(field, '3'), power.id]];
  },
};
