import type { Arrangement } from './arrangement.js';
import { holdsOn } from './period.js';
import type { Relation } from './relation.js';

/** The ties whose ends both are there on the day: whatever its own dates, a tie ends with either of them. */
export function livingTies({ ties, known, view }: Arrangement): Relation[] {
  const isThere = (id: string) => {
    const body = known.get(id);
    return body === undefined || holdsOn(body.validity, view.asOf);
  };
  return ties.filter(({ source, target }) => isThere(source) && isThere(target));
}
