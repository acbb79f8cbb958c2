import { setTimeout as sleep } from 'node:timers/promises';
import { processBirth } from './process-birth.js';
import { sendSignal } from './send-signal.js';

/** Asks the process to end and, when the grace is over, makes it. False when it had to be made. */
export async function endProcess(pid: number, birth: string, graceMillis: number): Promise<boolean> {
  if (await endsBy(pid, birth, 'SIGTERM', graceMillis)) return true;
  await endsBy(pid, birth, 'SIGKILL', 5_000);
  return false;
}

async function endsBy(pid: number, birth: string, signal: NodeJS.Signals, millis: number): Promise<boolean> {
  const deadline = Date.now() + millis;
  sendSignal(pid, birth, signal);
  while (processBirth(pid) === birth) {
    if (Date.now() > deadline) return false;
    await sleep(25);
  }
  return true;
}
