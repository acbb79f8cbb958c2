import type { Authority } from './authority.js';

/** An authority with the body that answers for it: the holder itself, or the body that a holding post is in. */
export interface Power extends Authority {
  readonly body: string;
}

/** A delegate (委托) acts in the delegator's name, and so is never a second competent holder; conferral (授权) makes one. */
export const isDelegate = ({ origin, delegatedFrom }: Pick<Authority, 'origin' | 'delegatedFrom'>): boolean =>
  origin === 'DELEGATION' || (delegatedFrom !== null && origin !== 'CONFERRAL');
