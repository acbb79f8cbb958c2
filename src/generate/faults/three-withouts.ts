import { addOther, idIn } from '../arrange/draft.js';
import { type Fault, fromCounty } from './fault.js';

const without = (kind: string, key: string, quota: number, technicalStaff: number): Fault => ({
  rule: 'GR-09',
  kind,
  levels: fromCounty,
  ofField: false,
  plant: (draft) => {
    const organization = idIn(draft.place, key);
    const id = `${organization}.staff`;
    addOther(draft, 'staffings', { id, organization, unit: false, quota, technicalStaff });
    return [[organization, id]];
  },
});

export const threeWithouts = without('no unit, no quota, no staff', 'law', 0, 0);
export const twoWithouts = without('no unit, no staff', 'hr', 3, 0);
