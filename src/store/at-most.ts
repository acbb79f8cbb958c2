/** Runs so much work at once, and no more. What comes then waits, the first first; refused with what `tooLong` makes once it has waited so long. */
export function atMost(places: number, patienceMillis: number, tooLong: () => Error) {
  let free = places;
  const waiting = new Set<() => void>();

  const place = () =>
    new Promise<void>((resolve, reject) => {
      const called = () => {
        waiting.delete(called);
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.delete(called);
        reject(tooLong());
      }, patienceMillis);
      waiting.add(called);
    });

  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1;
    else await place();
    try {
      return await work();
    } finally {
      const [next] = waiting;
      if (next) next();
      else free += 1;
    }
  };
}
