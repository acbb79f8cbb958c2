import { setTimeout as sleep } from 'node:timers/promises';
import { boltAnswers } from './bolt-answers.js';
import type { Jvm } from './jvm.js';
import type { Progress } from './progress.js';

/** Waits until Bolt answers (undefined) or need not be expected to any more (why: words that follow "Neo4j"). */
export async function boltAwaited(
  jvm: Jvm,
  port: number,
  progress: Progress,
  longestMillis: number,
): Promise<string | undefined> {
  const begun = Date.now();
  let ended: string | undefined;
  let told = 0;
  void jvm.ended.then((how) => (ended = how));
  for (;;) {
    if (await boltAnswers(port)) return undefined;
    if (ended !== undefined) return `ended ${ended}`;
    const seconds = Math.floor((Date.now() - begun) / 1000);
    if (seconds * 1000 > longestMillis) return `did not answer within ${longestMillis / 1000} s`;
    if (seconds >= told + 15) progress.detail(`Neo4j is still starting (${(told = seconds)} s).`);
    await sleep(50);
  }
}
