/** Who goes next, of those that all ask the same. */
export interface Turns {
  /** Calls back when it is time to go. */
  readonly next: (go: () => void) => void;
  /** Tells that somebody has gone, until the work is done. */
  readonly during: <T>(work: Promise<T>) => Promise<T>;
}

/**
 * One goes at a time, at the end of a turn of the event loop; whoever comes while one is under way goes when it is back,
 * or after so many milliseconds: nobody waits for a slow one. So under load more go together, and alone nobody waits.
 */
export function turns(patienceMillis: number): Turns {
  let underWay = 0;
  const waiting = new Set<() => void>();

  const wait = (go: () => void) => {
    const goNow = () => {
      clearTimeout(impatience);
      waiting.delete(goNow);
      go();
    };
    const impatience = setTimeout(goNow, patienceMillis);
    waiting.add(goNow);
  };
  const release = () => {
    const [first] = waiting;
    if (underWay === 0) first?.();
  };

  return {
    next: (go) => setImmediate(() => (underWay === 0 ? go() : wait(go))),
    during: async (work) => {
      underWay += 1;
      try {
        return await work;
      } finally {
        underWay -= 1;
        // What the answers lead to is asked in this turn, and goes along.
        setImmediate(release);
      }
    },
  };
}
