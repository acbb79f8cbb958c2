import type { PolicyDomain } from './policy-domain.js';

/** The domains that something may be of: the one that it states; where it states none, each that it could be of. */
export const domainsMeant = (stated: string | null, possible: readonly PolicyDomain[]): readonly PolicyDomain[] =>
  stated === null ? possible : possible.filter(({ id }) => id === stated);
