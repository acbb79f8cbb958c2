import { processBirth } from './process-birth.js';

/** Signals that very process, and never a later one that was given its pid. False when it is dead. */
export function sendSignal(pid: number, birth: string, signal: NodeJS.Signals): boolean {
  if (processBirth(pid) !== birth) return false;
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
