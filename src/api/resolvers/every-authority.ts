import type { AuthorityFilter } from '../../store/authorities.js';

/** The filter that lets every power through. */
export const everyAuthority: AuthorityFilter = {
  holder: null,
  roles: null,
  function: null,
  jurisdiction: null,
  delegatedFrom: null,
};
