/** What we tell while we work: `say` what matters anywhere, `detail` what is only of interest to somebody who watches. */
export interface Progress {
  say(sentence: string): void;
  detail(sentence: string): void;
}

/** Everything to the listener; without one to stderr, where details are for terminals only. */
export function progress(listener: ((sentence: string) => void) | undefined): Progress {
  const write = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
  const detail = listener ?? (process.stderr.isTTY ? write : () => undefined);
  return { say: listener ?? write, detail };
}
