import { holderOf } from '../arrange/powers.js';
import { anywhere, type Fault } from './fault.js';

/** Whoever operates answers to nobody. */
export const brokenChain: Fault = {
  rule: 'GR-11',
  kind: 'answers to nobody',
  levels: anywhere,
  ofField: true,
  plant: (draft, field) => {
    const body = holderOf(draft, field, '5')?.holder;
    const tie = [...draft.ties.values()].find(({ source, type }) => source === body && type === 'SUBORDINATE_TO');
    if (body === undefined || !tie) return null;
    draft.ties.delete(tie.id);
    return [[body]];
  },
};
