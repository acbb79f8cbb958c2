import { endProcess } from './end-process.js';
import { endWithUs } from './end-with-us.js';
import { sendSignal } from './send-signal.js';

/** The Java process that is our Neo4j, whether we launched it or found it. It ends when we do. */
export interface Jvm {
  readonly pid: number;
  readonly birth: string;
  /** How it ended: a few words that follow "Neo4j ended". */
  readonly ended: Promise<string>;
  /** The same, but only when it ended without our asking. */
  readonly endedUnasked: Promise<string>;
  /** False when it had to be killed because it did not end in time. */
  end(): Promise<boolean>;
}

/** Longer than any checkpoint should take. Nothing is lost by the kill: what was committed is in the log. */
export const endGraceMillis = 30_000;

export function jvm(pid: number, birth: string, ended: Promise<string>): Jvm {
  let ending: Promise<boolean> | undefined;
  const end = (): Promise<boolean> => (ending ??= endProcess(pid, birth, endGraceMillis).finally(letGo));
  const letGo = endWithUs({ kill: () => sendSignal(pid, birth, 'SIGTERM'), end });
  void ended.then(letGo);
  const endedUnasked = new Promise<string>((resolve) => {
    void ended.then((how) => {
      if (ending === undefined) resolve(how);
    });
  });
  return { pid, birth, ended, endedUnasked, end };
}
