import type { Field } from '../country/field.js';
import { fieldsOf } from '../country/fields.js';
import type { Place } from '../country/place.js';
import { randomFrom } from '../random.js';
import type { Density } from '../sizes.js';
import { arrangeDelegation } from './delegations.js';
import { arrangeDepartment } from './department.js';
import { type Draft, newDraft } from './draft.js';
import { arrangeFieldPowers } from './field-powers.js';
import { arrangeGovernment } from './government.js';
import { arrangeDecision } from './leading-group.js';
import { localModelOf } from './local-model.js';
import { arrangePerformance } from './performance.js';
import { arrangeSupervision } from './supervision.js';

export interface Arranged {
  readonly draft: Draft;
  readonly fields: readonly Field[];
}

/** All that one place has, without a fault: the same for the same seed, whatever else is arranged. */
export function arranged(place: Place, seed: number, density: Density): Arranged {
  const draft = newDraft(place, randomFrom(`${seed} ${place.id}`));
  const model = localModelOf(place, seed);
  arrangeGovernment(draft);
  const present = presentFields(draft, density);
  for (const field of present) {
    arrangeDepartment(draft, field, model, density);
    arrangeFieldPowers(draft, field, model);
    arrangeDecision(draft, field, model);
    arrangeDelegation(draft, field);
  }
  arrangeSupervision(draft, present);
  arrangePerformance(draft);
  return { draft, fields: present };
}

/** A township has one of the fields that townships can have, or more. */
function presentFields({ place: { level }, random }: Draft, { townshipFields }: Density): readonly Field[] {
  const possible = fieldsOf(level);
  if (level !== 'TOWNSHIP') return possible;
  const many = Math.floor(townshipFields + random.next());
  const first = random.between(0, possible.length - 1);
  return possible
    .map((_, at) => possible[(first + at) % possible.length])
    .flatMap((field) => field ?? [])
    .slice(0, many);
}
