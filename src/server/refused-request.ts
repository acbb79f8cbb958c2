import type { GraphQLFormattedError } from 'graphql';
import { HTTP_STATUS } from '../api/errors/http-status.js';
import type { ErrorCode } from '../api/errors/error-code.js';
import { MASK } from '../api/errors/mask.js';
import { LIMITS } from '../api/limits/limits.js';
import { Refusal } from '../domain/refusal.js';

export interface RefusedRequest {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
  readonly argument?: string | undefined;
}

/** What is answered to a request that did not come as far as GraphQL: a refusal, Fastify's errors, and what is ours. */
export function refusedRequest(error: unknown): RefusedRequest {
  if (error instanceof Refusal) {
    const { code, message, argument } = error;
    return { status: HTTP_STATUS[code], code, message, argument };
  }
  const { code = '', statusCode = 500 } = error as { readonly code?: string; readonly statusCode?: number };
  const known = OF_FASTIFY[code];
  if (known) return known;
  if (statusCode >= 400 && statusCode < 500) return { ...MALFORMED, status: statusCode };
  return { status: 500, ...MASK };
}

/** The same in the shape of a GraphQL answer. */
export function answerTo(
  { code, message, argument }: RefusedRequest,
  requestId: string,
): { readonly errors: readonly GraphQLFormattedError[] } {
  return { errors: [{ message, extensions: { code, ...(argument !== undefined && { argument }), requestId } }] };
}

const MALFORMED: RefusedRequest = { status: 400, code: 'BAD_USER_INPUT', message: 'The request is malformed.' };
const NOT_JSON: RefusedRequest = { ...MALFORMED, message: 'The body is not valid JSON.' };

const OF_FASTIFY: Readonly<Record<string, RefusedRequest>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    status: 413,
    code: 'QUERY_TOO_COMPLEX',
    message: `The body is larger than ${LIMITS.bodyBytes} bytes.`,
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    status: 415,
    code: 'BAD_USER_INPUT',
    message: 'The body must be sent as application/json.',
  },
  FST_ERR_CTP_INVALID_JSON_BODY: NOT_JSON,
  FST_ERR_CTP_EMPTY_JSON_BODY: NOT_JSON,
};
