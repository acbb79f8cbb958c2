import type { Arrangement } from './arrangement.js';
import { holdsOn } from './period.js';
import type { Relation } from './relation.js';

/** Whether both ends of a tie are there in the view: whatever its own dates, a tie ends with either of them. */
export function isLiving({ known, view }: Arrangement): (tie: Relation) => boolean {
  const isThere = (id: string) => {
    const body = known.get(id);
    return !view.retracted.includes(id) && (body === undefined || holdsOn(body.validity, view.asOf));
  };
  return ({ source, target }) => isThere(source) && isThere(target);
}
