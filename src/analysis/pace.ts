/** How many jurisdictions are read at once, and how many pages of them while one is judged. */
export interface Pace {
  readonly pageSize: number;
  readonly ahead: number;
}

/** Neither side waits for the other; what is sent along with each question would cost more than the answers of few. */
const alone: Pace = { pageSize: 250, ahead: 2 };

/** Nobody waits for a big page to be gone through, and one core is left to them. */
const amongOthers: Pace = { pageSize: 40, ahead: 1 };

/** Whoever has no patience asks a server, which others ask as well. */
export const paceFor = (patienceMillis = Infinity): Pace => (patienceMillis === Infinity ? alone : amongOthers);
