/** A map that keeps what was used last: about so many, and never more than twice as many. */
export interface BoundedMap<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
}

/** Two maps in turn: what is not used while one fills goes with the other. Nothing is ever deleted one by one. */
export function boundedMap<T>(most: number): BoundedMap<T> {
  let [recent, older] = [new Map<string, T>(), new Map<string, T>()];
  const set = (key: string, value: T) => {
    if (recent.size >= most && !recent.has(key)) [recent, older] = [new Map<string, T>(), recent];
    recent.set(key, value);
  };
  return {
    set,
    get(key) {
      const value = recent.get(key);
      if (value !== undefined) return value;
      const before = older.get(key);
      if (before !== undefined) set(key, before);
      return before;
    },
  };
}
