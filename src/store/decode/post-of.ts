import type { Appointment, ExOfficio, Person, Post } from '../../domain/post.js';
import { text, textOrNull, texts, truth, truthOrNull, type Properties } from '../properties.js';
import { factOf } from './fact-of.js';

/** A post can exist in several scenarios; it is a fact of each. */
export interface StoredPost extends Omit<Post, 'scenario'> {
  readonly scenarios: readonly string[];
}

export const postOf = (p: Properties): StoredPost => {
  const { id, validity, certainty, cites } = factOf(p);
  return {
    id,
    validity,
    certainty,
    cites,
    scenarios: texts(p, 'scenarios'),
    name: text(p, 'name'),
    nameEn: textOrNull(p, 'nameEn'),
    organization: text(p, 'organization'),
    head: truth(p, 'head'),
    held: truthOrNull(p, 'held'),
    note: textOrNull(p, 'note'),
  };
};

export const personOf = (p: Properties): Person => ({
  id: text(p, 'id'),
  name: text(p, 'name'),
  nameEn: textOrNull(p, 'nameEn'),
});

export const appointmentOf = (p: Properties): Appointment => ({
  ...factOf(p),
  person: text(p, 'person'),
  post: text(p, 'post'),
});

export const exOfficioOf = (post: string, follows: string, p: Properties): ExOfficio => ({
  ...factOf(p),
  post,
  follows,
});
