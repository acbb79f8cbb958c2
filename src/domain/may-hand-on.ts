import type { AuthorityRole } from './authority.js';

/**
 * Whether whoever has one role may hand another one on. Whoever answers for a function or leads it has the whole of it to
 * give; another role gives itself, or a share in carrying out what it is; and whoever only takes part, only that.
 */
export function mayHandOn(own: AuthorityRole, given: AuthorityRole): boolean {
  if (own === 'ACCOUNTABLE' || own === 'LEAD' || own === given) return true;
  return given === 'PARTICIPANT' || (given === 'RESPONSIBLE' && own !== 'PARTICIPANT');
}
