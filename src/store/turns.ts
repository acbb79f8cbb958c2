/** Who goes next, of those that all ask the same. */
export interface Turns {
  /** Calls back when it is time to go. */
  readonly next: (go: () => void) => void;
  /** Tells that so many have gone together, until the work is done. */
  readonly during: <T>(work: Promise<T>, together: number) => Promise<T>;
}

/**
 * One goes at a time, at the end of a turn of the event loop; whoever comes while one is under way goes when it is back,
 * or after `patienceMillis`: nobody waits for a slow one. Where several went together, the next wait `pauseMillis` more
 * for those who come back with their next question. So under load more go together, and alone nobody waits. Until the
 * very first is back, the others wait up to `firstPatienceMillis`: it may be finding the way for all of them.
 */
export function turns(patienceMillis: number, pauseMillis = 0, firstPatienceMillis = patienceMillis): Turns {
  let underWay = 0;
  let patience = firstPatienceMillis;
  const waiting = new Set<() => void>();

  const wait = (go: () => void) => {
    const goNow = () => {
      clearTimeout(impatience);
      waiting.delete(goNow);
      go();
    };
    const impatience = setTimeout(goNow, patience);
    waiting.add(goNow);
  };
  const release = () => {
    const [first] = waiting;
    if (underWay === 0) first?.();
  };
  const back = () => {
    underWay -= 1;
    patience = patienceMillis;
    // What the answers lead to is asked in this turn, and goes along.
    setImmediate(release);
  };

  return {
    next: (go) => setImmediate(() => (underWay === 0 ? go() : wait(go))),
    during: async (work, together) => {
      underWay += 1;
      try {
        return await work;
      } finally {
        if (together > 1 && pauseMillis > 0) setTimeout(back, pauseMillis);
        else back();
      }
    },
  };
}
