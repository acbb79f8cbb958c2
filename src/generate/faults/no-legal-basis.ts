import { holderOf } from '../arrange/powers.js';
import { functionOf, repealedMeasureOf } from '../country/field.js';
import { anywhere, type Fault } from './fault.js';

const without = (kind: string, basis: (old: string) => readonly string[]): Fault => ({
  rule: 'GR-06',
  kind,
  levels: anywhere,
  ofField: true,
  plant: (draft, field) => {
    const power = holderOf(draft, field, '6');
    if (!power) return null;
    draft.powers.set(power.id, { ...power, basis: basis(repealedMeasureOf(field)) });
    return [[power.holder, functionOf(field, '6'), power.id]];
  },
});

export const noBasis = without('no basis', () => []);
export const repealedBasis = without('only a repealed basis', (old) => [old]);
