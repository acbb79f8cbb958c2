import type { FastifyInstance } from 'fastify';

/** Counts the requests of a server, each until its last byte has been handed over or its caller has gone. */
export function requestsUnderWay(app: FastifyInstance): () => number {
  let count = 0;
  app.addHook('onRequest', (_, reply, done) => {
    count++;
    reply.raw.once('close', () => count--);
    done();
  });
  return () => count;
}
