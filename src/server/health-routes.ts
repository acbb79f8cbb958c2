import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

const SLOWEST_CHECK_MILLIS = 3_000;

/** Undefined when questions can be answered, else why not, in words that may be shown. */
export type ReadinessCheck = () => Promise<string | undefined>;

/** `/live`: the process runs. `/ready`: questions can be answered; it says so, or why not, within three seconds. */
export function serveHealth(app: FastifyInstance, ready: ReadinessCheck, log: Logger): void {
  app.get('/live', () => ({ live: true }));
  app.get('/ready', async (_, reply) => {
    const reason = await answered(ready, log);
    return reply
      .code(reason === undefined ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(reason === undefined ? { ready: true } : { ready: false, reason });
  });
}

async function answered(ready: ReadinessCheck, log: Logger): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, SLOWEST_CHECK_MILLIS, `No answer within ${SLOWEST_CHECK_MILLIS} ms.`);
  });
  try {
    return await Promise.race([ready(), late]);
  } catch (error) {
    log.warn({ err: error }, 'the readiness check failed');
    return 'The readiness check failed.';
  } finally {
    clearTimeout(timer);
  }
}
