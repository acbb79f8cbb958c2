import type { ErrorCode } from '../api/errors/error-code.js';

/** What belongs to one request to `/graphql`, from its first byte to its last. */
export interface RequestScope {
  readonly requestId: string;
  /** Aborts at the deadline and when the caller goes away. Its signal is made when it is first looked at, and costs much. */
  readonly controller: AbortController;
  /** How it was answered, for the metrics: OK or the code of the first error. Unset while it is under way. */
  outcome?: 'OK' | ErrorCode;
  /** What kind of operation it turned out to be. */
  operation?: 'query' | 'mutation' | 'subscription';
}
