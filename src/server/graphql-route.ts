import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { queryGate } from '../api/limits/query-gate.js';
import { acceptedType } from './accepted-type.js';
import type { ServedContext } from './apollo-server.js';
import { bodyRefusal } from './body-refusal.js';
import { replyRefusing } from './error-replies.js';
import type { Metrics } from './metrics.js';
import type { RequestScope } from './request-scope.js';
import { withinDeadline } from './within-deadline.js';

/** What the API's resolvers are given for a request. */
export type ContextFor = (request: Pick<RequestScope, 'requestId' | 'signal'>) => object | Promise<object>;

export interface GraphQLRouteOptions {
  readonly apollo: ApolloServer<ServedContext>;
  readonly contextFor: ContextFor;
  readonly deadlineMillis: number;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/**
 * `POST /graphql`. A query's text is judged before Apollo sees it, because Apollo would validate it first. Apollo is
 * handed what it needs to know and not the request, whose `Host` or `Accept` could trip it.
 */
export function serveGraphQL(app: FastifyInstance, options: GraphQLRouteOptions): void {
  const { apollo, contextFor, deadlineMillis } = options;
  const queryRefusal = queryGate();

  app.decorateRequest('scope', null);
  app.route({
    method: 'POST',
    url: '/graphql',
    onRequest: (request, reply, done) => {
      request.scope = begin(request.id, reply, options);
      done();
    },
    preHandler: ({ body }, _, done) => {
      done(bodyRefusal(body) ?? queryRefusal((body as { readonly query: string }).query));
    },
    handler: (request, reply) => {
      const scope = scopeOf(request);
      return withinDeadline(deadlineMillis, scope.controller, async () => {
        const contextValue = { ...(await contextFor(scope)), scope };
        const answer = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: {
            method: 'POST',
            search: '',
            body: request.body,
            headers: new HeaderMap([
              ['content-type', 'application/json'],
              ['accept', acceptedType(request.headers.accept)],
            ]),
          },
          context: () => Promise.resolve(contextValue),
        });
        // Outside Apollo's pipeline nobody masks or counts. Nothing should come from there.
        if (answer.body.kind !== 'complete' || !scope.outcome) throw new Error('Apollo did not run its pipeline.');
        for (const [name, value] of answer.headers) void reply.header(name, value);
        void reply.code(answer.status ?? 200);
        return answer.body.string;
      });
    },
  });
  app.route({
    method: ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: (request, reply) => replyRefusing(ONLY_POST, request, reply.header('allow', 'POST')),
  });
}

const ONLY_POST = { status: 405, code: 'BAD_USER_INPUT', message: 'GraphQL is asked with POST.' } as const;

/** The count of a request ends with its response, also where the caller went away before it. */
function begin(requestId: string, { raw }: FastifyReply, { metrics, log }: GraphQLRouteOptions): OpenScope {
  const controller = new AbortController();
  const scope: OpenScope = { requestId, signal: controller.signal, controller };
  const ended = metrics.began();
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort(new Error('The caller went away.'));
    const outcome = raw.writableFinished ? (scope.outcome ?? 'INTERNAL_SERVER_ERROR') : 'CANCELLED';
    const seconds = ended(outcome);
    log.debug({ requestId, outcome, seconds }, 'answered');
  });
  return scope;
}

interface OpenScope extends RequestScope {
  readonly controller: AbortController;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null where the request is not to `POST /graphql`. */
    scope: OpenScope | null;
  }
}

function scopeOf({ scope }: FastifyRequest): OpenScope {
  if (!scope) throw new Error('No scope was opened for this request.');
  return scope;
}
