/** What one of several processes that answer at one address tells the one that started it. */
export interface FromProcess {
  /** It listens there. */
  readonly url?: string;
  /** It can answer. */
  readonly ready?: true;
  /** Wants the metrics of all of them. */
  readonly gather?: true;
}

/** What it is told. */
export interface ToProcess {
  readonly stop?: true;
  /** The Prometheus text of all; null where they could not be gathered. */
  readonly metrics?: string | null;
}
