import { idIn } from '../arrange/draft.js';
import { holderOf } from '../arrange/powers.js';
import { anywhere, type Fault } from './fault.js';

/** Coordination is another's, and nobody holds the whole. */
export const splitManagement: Fault = {
  rule: 'GR-02',
  kind: 'management split over two bodies',
  levels: anywhere,
  ofField: true,
  plant: (draft, field) => {
    const whole = holderOf(draft, field, '0');
    const part = holderOf(draft, field, '3');
    if (!whole || !part) return null;
    draft.powers.delete(whole.id);
    const other = idIn(draft.place, 'office');
    draft.powers.set(part.id, { ...part, holder: other });
    return [[whole.holder, other, part.id]];
  },
};
