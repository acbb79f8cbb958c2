/** How far a load has come. */
export interface LoadProgress {
  readonly step: 'Reading' | 'Writing';
  /** Files that are read, or rows that are written. */
  readonly done: number;
  readonly of: number;
  /** What came of it so far: items, or rows. */
  readonly rows: number;
}

/** `Reading: 45 %, 612,000 rows, 41,000 a second, 8 s left.` */
export function progressSentence({ step, done, of, rows }: LoadProgress, millis: number): string {
  const share = Math.min(1, done / Math.max(1, of));
  const rate = Math.round(rows / Math.max(0.001, millis / 1000));
  const left = share === 0 ? '?' : Math.ceil((millis / 1000) * (1 / share - 1)).toLocaleString('en');
  const [shownRows, shownRate] = [rows, rate].map((each) => each.toLocaleString('en'));
  return `${step}: ${Math.floor(share * 100)} %, ${shownRows} rows, ${shownRate} a second, ${left} s left.`;
}

/** Tells of it once a second at most. */
export function progressTeller(
  tell: (sentence: string) => void,
  now: () => number = () => performance.now(),
): (progress: LoadProgress) => void {
  let step: LoadProgress['step'] | undefined;
  let begun = 0;
  let told = 0;
  return (progress) => {
    if (progress.step !== step) [step, begun, told] = [progress.step, now(), now()];
    if (now() - told < 1_000) return;
    told = now();
    tell(progressSentence(progress, told - begun));
  };
}
