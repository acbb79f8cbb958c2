/** What a power reaches inside its function and jurisdiction: an object, or words; with neither, everything. */
export interface Scoped {
  readonly object: string | null;
  readonly scope: string | null;
}

const everything = (scope: string | null) => scope === null || scope === '*';

/**
 * Equal, or one contains the other. Two different objects are disjoint. So are two different wordings: whether words
 * overlap cannot be read off them, and a conflict is never made up.
 */
export function scopesOverlap(one: Scoped, other: Scoped): boolean {
  if (one.object !== null && other.object !== null && one.object !== other.object) return false;
  return everything(one.scope) || everything(other.scope) || one.scope === other.scope;
}
