import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { ErrorCode } from '../api/errors/error-code.js';
import { isOurs } from '../api/errors/is-ours.js';
import { refusalIn } from '../api/errors/refusal-in.js';
import type { ServedContext } from './apollo-server.js';

/** Puts the request's id into every error, notes the outcome, and logs what is ours or the graph's fault. */
export function outcomePlugin(log: Logger): ApolloServerPlugin<ServedContext> {
  const listener: GraphQLRequestListener<ServedContext> = {
    didEncounterErrors: ({ errors, contextValue }) => {
      logFaults(log, contextValue.scope.requestId, errors);
      return Promise.resolve();
    },
    willSendResponse: ({ response: { body }, operation, contextValue: { scope } }) => {
      // After the deadline the caller has had another answer.
      if (body.kind === 'single' && !scope.controller.signal.aborted) {
        const { errors = [] } = body.singleResult;
        if (operation) scope.operation = operation.operation;
        scope.outcome = (errors[0]?.extensions?.code as ErrorCode | undefined) ?? 'OK';
        if (errors.length > 0) {
          body.singleResult.errors = errors.map((error) => ({
            ...error,
            extensions: { ...error.extensions, requestId: scope.requestId },
          }));
        }
      }
      return Promise.resolve();
    },
  };
  const listening = Promise.resolve(listener);
  return { requestDidStart: () => listening };
}

/** One line for each kind, however many fields of a list failed. */
function logFaults(log: Logger, requestId: string, errors: readonly GraphQLError[]): void {
  const ours = errors.filter(isOurs);
  const [fault] = ours;
  if (fault) {
    log.error(
      { requestId, path: fault.path, errors: ours.length, err: fault.originalError ?? fault },
      'masked an error',
    );
  }
  const away = errors.map(refusalIn).find((refusal) => refusal?.code === 'DATABASE_UNAVAILABLE');
  if (away) log.warn({ requestId, err: away.cause }, away.message);
}
