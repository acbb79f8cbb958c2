/** A map that keeps what was used last, so many at most. */
export interface BoundedMap<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
}

export function boundedMap<T>(most: number): BoundedMap<T> {
  const kept = new Map<string, T>();
  return {
    get(key) {
      const value = kept.get(key);
      if (value !== undefined) kept.delete(key);
      if (value !== undefined) kept.set(key, value);
      return value;
    },
    set(key, value) {
      kept.delete(key);
      kept.set(key, value);
      if (kept.size <= most) return;
      for (const oldest of kept.keys()) return void kept.delete(oldest);
    },
  };
}
