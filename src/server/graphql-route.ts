import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { queryGate } from '../api/limits/query-gate.js';
import { today } from '../domain/local-date.js';
import type { Recall } from '../store/memory-of-answers.js';
import { acceptedType } from './accepted-type.js';
import { answerQuestion } from './answer-question.js';
import type { ServedContext } from './apollo-server.js';
import { bodyRefusal } from './body-refusal.js';
import { replyRefusing } from './error-replies.js';
import type { GivenAnswer } from './given-answer.js';
import { jsonParser } from './json-parser.js';
import type { Metrics } from './metrics.js';
import type { RequestScope } from './request-scope.js';
import { withinDeadline } from './within-deadline.js';

/** What the API's resolvers are given for a request. */
export type ContextFor = (request: Pick<RequestScope, 'requestId' | 'controller'>) => object | Promise<object>;

export interface GraphQLRouteOptions {
  readonly apollo: ApolloServer<ServedContext>;
  readonly contextFor: ContextFor;
  readonly deadlineMillis: number;
  /** The answer to a question as it was given before, if it still holds; else what `read` brings. */
  readonly recall: Recall<GivenAnswer>;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/** `POST /graphql`. A query's text is judged before Apollo sees it, because Apollo would validate it first. */
export function serveGraphQL(app: FastifyInstance, options: GraphQLRouteOptions): void {
  const { apollo, contextFor, deadlineMillis, recall } = options;
  const queryRefusal = queryGate();
  const parsed = jsonParser(app);
  // The text itself is what a question is known by: only one that is new is parsed.
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_, text, done) => done(null, text));

  app.decorateRequest('scope', null);
  app.route<{ Body: string }>({
    method: 'POST',
    url: '/graphql',
    onRequest: (request, reply, done) => {
      request.scope = begin(request.id, reply, options);
      done();
    },
    handler: async (request, reply) => {
      const scope = scopeOf(request);
      const accept = acceptedType(request.headers.accept);
      const read = async () => {
        const body = await parsed(request, request.body);
        const refusal = bodyRefusal(body) ?? queryRefusal((body as { readonly query: string }).query);
        if (refusal) throw refusal;
        return answerQuestion(apollo, body, accept, { ...(await contextFor(scope)), scope });
      };
      // Where a question names no day, it is asked of today.
      const question = `${today()} ${accept} ${request.body}`;
      const answer = await withinDeadline(deadlineMillis, scope.controller, () => recall(question, read));
      if (answer.lasting) scope.outcome = 'OK';
      void reply.code(answer.status).headers(answer.headers);
      return answer.body;
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
function begin(requestId: string, { raw }: FastifyReply, { metrics, log }: GraphQLRouteOptions): RequestScope {
  const controller = new AbortController();
  const scope: RequestScope = { requestId, controller };
  const ended = metrics.began();
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort(new Error('The caller went away.'));
    const outcome = raw.writableFinished ? (scope.outcome ?? 'INTERNAL_SERVER_ERROR') : 'CANCELLED';
    const seconds = ended(outcome);
    log.debug({ requestId, outcome, seconds }, 'answered');
  });
  return scope;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null where the request is not to `POST /graphql`. */
    scope: RequestScope | null;
  }
}

function scopeOf({ scope }: FastifyRequest): RequestScope {
  if (!scope) throw new Error('No scope was opened for this request.');
  return scope;
}
