import type { ErrorCode } from './error-code.js';

/** What is said of every error that is ours. */
export const MASK = {
  message: 'Something went wrong on our side. Quote the request id.',
  code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode,
} as const;
