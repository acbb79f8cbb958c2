import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { machineMegabytes } from '../local/machine-megabytes.js';

/** What is read at once makes more garbage than Node expects: with so much room for it, a third less time goes to its collection. */
const youngMegabytes = 64;

/** Runs this very command again in a Node that has room for a whole country, and ends as that does; false in that Node. */
export async function inRoomyNode(): Promise<boolean> {
  const flag = `--max-semi-space-size=${youngMegabytes}`;
  if (process.execArgv.includes(flag)) return false;
  const heap = `--max-old-space-size=${Math.max(2048, Math.floor(machineMegabytes() / 2))}`;
  const child = spawn(process.execPath, [flag, heap, ...process.execArgv, ...process.argv.slice(1)], {
    stdio: 'inherit',
  });
  // Ctrl-C reaches both of us; we only have to outlive it.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
  for (const each of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.removeAllListeners(each);
  return true;
}
