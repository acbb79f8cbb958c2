import type { FastifyInstance } from 'fastify';
import { printSchema, type GraphQLSchema } from 'graphql';
import type { Metrics } from './metrics.js';

/** What is read as text: the schema, the example operations (the explorer's tabs) and the metrics. */
export function serveTexts(
  app: FastifyInstance,
  texts: { readonly schema: GraphQLSchema; readonly examples: string; readonly metrics: Metrics },
): void {
  const schema = `${printSchema(texts.schema)}\n`;
  app.get('/schema.graphql', (_, reply) => reply.type(PLAIN).send(schema));
  app.get('/examples.graphql', (_, reply) => reply.type(PLAIN).send(texts.examples));
  app.get('/metrics', async (_, reply) => reply.type(texts.metrics.contentType).send(await texts.metrics.text()));
}

const PLAIN = 'text/plain; charset=utf-8';
