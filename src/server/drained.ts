import type { FastifyInstance } from 'fastify';

/**
 * Closes a server when its requests under way are answered, and after `graceMillis` in any case. Connections without a
 * request are cut as soon as none is under way: a browser opens some in advance, and Node would wait a minute for each.
 */
export async function drained(app: FastifyInstance, underWay: () => number, graceMillis: number): Promise<void> {
  const last = performance.now() + graceMillis;
  const cutting = setInterval(() => {
    if (underWay() === 0 || performance.now() > last) app.server.closeAllConnections();
  }, 20);
  try {
    await app.close();
  } finally {
    clearInterval(cutting);
  }
}
