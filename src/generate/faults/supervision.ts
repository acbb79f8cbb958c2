import { type Draft, idIn } from '../arrange/draft.js';
import { builders } from '../arrange/supervision.js';
import { type Field, functionOf } from '../country/field.js';
import { fieldsOf } from '../country/fields.js';
import { type Fault, fromCounty } from './fault.js';

/** A county supervises its townships' works too: where they have the field, they would all be without. */
const isItsOwn = ({ place }: Draft, field: Field) => place.level !== 'COUNTY' || !fieldsOf('TOWNSHIP').includes(field);

const supervisors = ({ powers }: Draft, field: Field) =>
  [...powers.values()].filter(({ role, function: of }) => role === 'SUPERVISOR' && of === functionOf(field, '6'));

/** Nobody supervises what is built in the field. */
export const noSupervisor: Fault = {
  rule: 'GR-10a',
  kind: 'nobody supervises a builder',
  levels: fromCounty,
  ofField: true,
  plant: (draft, field) => {
    if (!isItsOwn(draft, field)) return null;
    for (const { id } of supervisors(draft, field)) draft.powers.delete(id);
    return builders(draft, field).map((builder) => [builder]);
  },
};

/** The body of the field supervises itself, and nobody else does. */
export const selfSupervision: Fault = {
  rule: 'GR-10b',
  kind: 'a builder is its own only supervisor',
  levels: fromCounty,
  ofField: true,
  plant: (draft, field) => {
    const body = idIn(draft.place, field.key);
    const over = supervisors(draft, field).find(({ object }) => object === undefined || object === body);
    if (!over || !isItsOwn(draft, field)) return null;
    draft.powers.set(over.id, { ...over, holder: body });
    return [[body, functionOf(field, '4'), over.id]];
  },
};
