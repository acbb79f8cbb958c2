export interface Stopwatch {
  /** Notes how long this took since the last note. */
  lap(name: string): void;
  /** Milliseconds by name, and in `total`. */
  timings(): Record<string, number>;
}

export function stopwatch(): Stopwatch {
  const begun = performance.now();
  const laps: Record<string, number> = {};
  let last = begun;
  return {
    lap(name) {
      const now = performance.now();
      laps[name] = Math.round(now - last);
      last = now;
    },
    timings: () => ({ ...laps, total: Math.round(last - begun) }),
  };
}
