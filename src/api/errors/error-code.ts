import type { RefusalCode } from '../../domain/refusal.js';

/** Every `extensions.code` that a caller may meet. */
export type ErrorCode = RefusalCode | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'INTERNAL_SERVER_ERROR';
