import { Kind, type GraphQLError } from 'graphql';

/** Apollo's codes for a request that never came to be executed. */
const OF_THE_REQUEST: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * Whether GraphQL itself found the request unfit. With a path an error comes out of the execution, where only
 * graphql-js's sentence about an argument is of that kind: whatever else a resolver throws is ours, codes and all.
 */
export function isCallersFault(error: GraphQLError): boolean {
  if (error.path) return isAboutAnArgument(error);
  return OF_THE_REQUEST.has(error.extensions.code) || error.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION;
}

function isAboutAnArgument({ message, originalError }: GraphQLError): boolean {
  return /^Argument "\w+" (of (required|non-null) type|has invalid value) /.test(message) && isGraphQLs(originalError);
}

/** Thrown by graphql-js while it read the arguments: nothing of ours lies underneath. */
const isGraphQLs = (error: (Error & { readonly originalError?: unknown }) | undefined): boolean =>
  error?.name === 'GraphQLError' && error.originalError === undefined;
