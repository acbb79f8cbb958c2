import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { RefusalReason } from '../../domain/refusal.js';
import { argumentAtFault } from './argument-at-fault.js';
import type { ErrorCode } from './error-code.js';
import { isOurs } from './is-ours.js';
import { MASK } from './mask.js';
import { refusalIn } from './refusal-in.js';

/**
 * What a caller may see of an error: a refusal's own words, what GraphQL says of a request that does not fit the schema,
 * and of everything else only that something went wrong. `extensions.requestId` is added where the request is known.
 */
export function shownError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const refusal = refusalIn(error);
  if (refusal) return shown(formatted, refusal.message, refusal.code, refusal.argument, refusal.reason);
  if (isOurs(error)) return shown(formatted, MASK.message, MASK.code);
  if (formatted.message === TOO_MUCH_TO_VALIDATE) return shown(formatted, REPEATS, 'QUERY_TOO_COMPLEX');
  return shown(formatted, shortened(formatted.message), 'BAD_USER_INPUT', argumentAtFault(error as GraphQLError));
}

function shown(
  { locations, path }: GraphQLFormattedError,
  message: string,
  code: ErrorCode,
  argument?: string,
  reason?: RefusalReason,
): GraphQLFormattedError {
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code, ...(argument !== undefined && { argument }), ...(reason !== undefined && { reason }) },
  };
}

/** graphql-js, when it would have to compare too many fields of the same name with one another. */
const TOO_MUCH_TO_VALIDATE = 'Validation aborted.';
const REPEATS = 'The document repeats too many fields to be checked.';

const LONGEST_MESSAGE = 500;

/** GraphQL quotes the value that it refuses, however long. */
const shortened = (message: string): string =>
  message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
