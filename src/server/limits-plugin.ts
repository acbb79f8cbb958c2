import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { HTTP_STATUS } from '../api/errors/http-status.js';
import { operationRefusal } from '../api/limits/operation-refusal.js';

/** Refuses a valid operation for its values or its cost, before it is executed. */
export const LIMITS_PLUGIN: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request: { variables = {} } }) => {
        const refusal = operation && operationRefusal({ schema, document, operation, variables });
        if (!refusal) return Promise.resolve();
        throw new GraphQLError(refusal.message, {
          originalError: refusal,
          extensions: { http: { status: HTTP_STATUS[refusal.code] } },
        });
      },
    }),
};
