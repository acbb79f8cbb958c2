import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { LIMITS } from '../api/limits/limits.js';
import { startApollo } from './apollo-server.js';
import { allowOrigins } from './cross-origin.js';
import { drained } from './drained.js';
import { answerOnSocket, replyRefusing, replyToError } from './error-replies.js';
import { serveExplorer } from './explorer-routes.js';
import { serveGraphQL, type ContextFor, type GraphQLRouteOptions } from './graphql-route.js';
import { serveHealth, type ReadinessCheck } from './health-routes.js';
import { LIMITS_PLUGIN } from './limits-plugin.js';
import { openMetrics } from './metrics.js';
import { outcomePlugin } from './outcome-plugin.js';
import { requestId } from './request-id.js';
import { requestsUnderWay } from './requests-under-way.js';
import { SECURITY_HEADERS } from './security-headers.js';
import { serveTexts } from './text-routes.js';

export interface HttpServerOptions {
  readonly schema: GraphQLSchema;
  /** What the resolvers are given beside `scope`. A `Refusal` thrown here is shown. */
  readonly contextFor: ContextFor;
  /** Default: nothing is remembered. */
  readonly recall?: GraphQLRouteOptions['recall'];
  readonly ready: ReadinessCheck;
  readonly host: string;
  /** 0 = any that is free. */
  readonly port: number;
  readonly deadlineMillis: number;
  readonly log: Logger;
  /** The text of `schema/examples.graphql`. */
  readonly examples: string;
  /** Where vite built the explorer, `dist/explorer`. */
  readonly explorerFolder: string;
  /** Origins whose pages may ask `/graphql`; default: none. */
  readonly corsOrigins?: readonly string[];
}

export interface HttpServer {
  /** http://host:port, with the port that was taken. */
  readonly url: string;
  /** Stops accepting, lets the requests under way finish (for a little more than the deadline), and closes. */
  close(): Promise<void>;
}

export async function openHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { schema, log, deadlineMillis, contextFor, recall = (_, read) => read() } = options;
  const app = openFastify(deadlineMillis, log);
  const metrics = openMetrics();
  const apollo = await startApollo(schema, [LIMITS_PLUGIN, outcomePlugin(log)], log);
  const underWay = requestsUnderWay(app);
  let closing: Promise<void> | undefined;

  app.setErrorHandler(replyToError(log));
  app.setNotFoundHandler((request, reply) => replyRefusing(NOTHING_HERE, request, reply));
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers(SECURITY_HEADERS).header('x-request-id', request.id);
    done();
  });
  app.addHook('onSend', (_, reply, __, done) => {
    if (closing) void reply.header('connection', 'close');
    done();
  });
  allowOrigins(app, options.corsOrigins ?? []);
  serveGraphQL(app, { apollo, metrics, deadlineMillis, log, contextFor, recall });
  serveHealth(app, () => (closing ? Promise.resolve('Shutting down.') : options.ready()), log);
  serveTexts(app, { schema, metrics, examples: options.examples });
  await serveExplorer(app, options.explorerFolder);

  const url = await app.listen({ host: options.host, port: options.port });
  const close = (): Promise<void> => drained(app, underWay, deadlineMillis + GRACE_MILLIS).then(() => apollo.stop());
  return { url, close: () => (closing ??= close()) };
}

/** For an answer that is written at the deadline. */
const GRACE_MILLIS = 1_000;

function openFastify(deadlineMillis: number, log: Logger): FastifyInstance {
  const app = Fastify({
    bodyLimit: LIMITS.bodyBytes,
    requestTimeout: deadlineMillis,
    // A request counts as late only where its head would be, and that is looked at every so often.
    http: { headersTimeout: deadlineMillis, requestTimeout: deadlineMillis, connectionsCheckingInterval: 1_000 },
    keepAliveTimeout: 60_000,
    forceCloseConnections: 'idle',
    // Whoever still has a connection while we drain is served, and told to close it.
    return503OnClosing: false,
    genReqId: requestId,
    clientErrorHandler: answerOnSocket,
    frameworkErrors: replyToError(log),
  });
  // Only JSON comes in: text/plain would let a form of another site ask questions.
  app.removeContentTypeParser('text/plain');
  return app;
}

const NOTHING_HERE = { status: 404, code: 'NOT_FOUND', message: 'There is nothing at this address.' } as const;
