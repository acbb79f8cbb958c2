import { idIn } from '../arrange/draft.js';
import { domainOf } from '../country/field.js';
import { anywhere, type Fault } from './fault.js';

/** The body of the field is not dedicated to it. */
export const noDedicatedBody: Fault = {
  rule: 'GR-03',
  kind: 'no dedicated body',
  levels: anywhere,
  ofField: true,
  plant: (draft, field) => {
    const body = draft.bodies.get(idIn(draft.place, field.key));
    if (!body) return null;
    const { dedicatedTo, ...rest } = body;
    draft.bodies.set(body.id, rest);
    return dedicatedTo === undefined ? null : [[draft.place.id, domainOf(field)]];
  },
};
