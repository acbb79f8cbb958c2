import type { RelationType } from '../../domain/relation.js';
import { add, dayIn, type Draft, idIn, type Tie } from './draft.js';

/** Adds a tie that holds since a day on which both its ends existed. */
export const addTie = (
  draft: Draft,
  source: string,
  type: RelationType,
  target: string,
  more: Partial<Tie> = {},
): Tie =>
  add(draft.ties, {
    id: idIn(draft.place, `t${draft.number()}`),
    source,
    type,
    target,
    from: dayIn(draft.random, 2011, 2020),
    ...(draft.random.chance(0.05) ? { certainty: 'IMPLIED' } : {}),
    ...more,
  });
