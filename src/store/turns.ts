/** Who goes next, of those that all ask the same. */
export interface Turns {
  /** Calls back when it is time to go. */
  readonly next: (go: () => void) => void;
  /** Tells that so many have gone together, until the work is done. */
  readonly during: <T>(work: Promise<T>, together: number) => Promise<T>;
}

export interface Manners {
  /** So long somebody waits for those who are under way, at most. */
  readonly patienceMillis: number;
  /** And so long until the very first is back, who may be finding the way for all of them. */
  readonly firstPatienceMillis?: number;
  /** When so many have gone together, the next wait so long once these are back, for those who come back with another question. */
  readonly pauseMillis?: (together: number) => number;
}

/**
 * One goes at a time, at the end of a turn of the event loop; whoever comes while one is under way goes when it is back,
 * or when patience is over: nobody waits for a slow one. So under load more go together, and alone nobody waits.
 */
export function turns({ patienceMillis, firstPatienceMillis = patienceMillis, pauseMillis = () => 0 }: Manners): Turns {
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
        const pause = pauseMillis(together);
        if (pause > 0) setTimeout(back, pause);
        else back();
      }
    },
  };
}
