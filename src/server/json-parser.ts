import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Fastify's own parser of JSON, for a body that has come in as text. */
export function jsonParser(app: FastifyInstance): (request: FastifyRequest, text: string) => Promise<unknown> {
  const parse = app.getDefaultJsonParser('error', 'error');
  return (request, text) =>
    new Promise((resolve, reject) => {
      const done = (error: Error | null, body?: unknown) => (error ? reject(error) : resolve(body));
      void parse(request, text, done);
    });
}
