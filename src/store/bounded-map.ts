/** A map that keeps what was used last: about so many, and never more than twice as many. */
export interface BoundedMap<T> {
  get(key: string): T | undefined;
  /** What is large counts for more than one. */
  set(key: string, value: T, weight?: number): void;
}

/** Two maps in turn: what is not used while one fills goes with the other. Nothing is ever deleted one by one. */
export function boundedMap<T>(most: number): BoundedMap<T> {
  type Kept = { readonly value: T; readonly weight: number };
  let [recent, older] = [new Map<string, Kept>(), new Map<string, Kept>()];
  let weightOfRecent = 0;

  const keep = (key: string, kept: Kept) => {
    if (weightOfRecent >= most) {
      [recent, older] = [new Map<string, Kept>(), recent];
      weightOfRecent = 0;
    }
    weightOfRecent += kept.weight - (recent.get(key)?.weight ?? 0);
    recent.set(key, kept);
  };
  return {
    set: (key, value, weight = 1) => keep(key, { value, weight }),
    get(key) {
      const kept = recent.get(key);
      if (kept !== undefined) return kept.value;
      const before = older.get(key);
      if (before !== undefined) keep(key, before);
      return before?.value;
    },
  };
}
