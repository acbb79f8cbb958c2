import type { Draft } from '../arrange/draft.js';
import type { Items } from './items.js';

/** A draft as the lists of a data file. */
export const itemsOf = ({ bodies, posts, exOfficio, powers, ties, others }: Draft): Items => ({
  organizations: [...bodies.values()],
  posts: [...posts.values()],
  exOfficio: [...exOfficio.values()],
  authorities: [...powers.values()],
  relations: [...ties.values()],
  ...Object.fromEntries(others),
});
