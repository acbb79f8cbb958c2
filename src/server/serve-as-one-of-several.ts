import cluster from 'node:cluster';
import type { Logger } from 'pino';
import type { Configuration } from './configuration.js';
import type { FromProcess, ToProcess } from './process-messages.js';
import { serve } from './serve.js';

/** Answers beside other processes, until the one that started them all says that it is over, or somebody ends this one alone. */
export async function serveAsOneOfSeveral(configuration: Configuration, log: Logger): Promise<void> {
  // Ctrl-C reaches all of us: whoever started us decides.
  process.on('SIGINT', () => undefined);
  const over = new Promise<void>((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.on('message', ({ stop }: ToProcess) => stop && resolve());
  });
  const tell = (told: FromProcess) => process.send?.(told);
  const served = await serve(configuration, log, () => undefined);
  try {
    tell({ url: served.url });
    await Promise.race([over, served.ready.then(() => tell({ ready: true }))]);
    await over;
  } finally {
    await served.close();
  }
  cluster.worker?.disconnect();
}
