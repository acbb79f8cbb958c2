import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Refusal } from '../../domain/refusal.js';
import { argumentAtFault } from './argument-at-fault.js';
import { isCallersFault } from './is-callers-fault.js';
import { MASK } from './mask.js';

const LONGEST_MESSAGE = 500;

/**
 * What a caller may see of an error: a refusal's own words, what GraphQL says of a request that does not fit the schema,
 * and of everything else only that something went wrong. `extensions.requestId` is added where the request is known.
 */
export function shownError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const refusal = refusalIn(error);
  if (refusal) return shown(formatted, refusal.message, refusal.code, refusal.argument);
  if (error instanceof GraphQLError && isCallersFault(error)) {
    return shown(formatted, shortened(error.message), 'BAD_USER_INPUT', argumentAtFault(error));
  }
  return shown(formatted, MASK.message, MASK.code);
}

function shown(
  { locations, path }: GraphQLFormattedError,
  message: string,
  code: string,
  argument?: string,
): GraphQLFormattedError {
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code, ...(argument !== undefined && { argument }) },
  };
}

/** graphql-js wraps what a resolver throws, more than once where lists are nested. */
function refusalIn(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  return error instanceof GraphQLError ? refusalIn(error.originalError) : undefined;
}

/** GraphQL quotes the value that it refuses, however long. */
const shortened = (message: string): string =>
  message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
