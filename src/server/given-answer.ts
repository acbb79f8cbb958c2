import type { MemoryOptions } from '../store/memory-of-answers.js';

/** An answer as it goes out, and may go out again. */
export interface GivenAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** A query, answered without an error: what the data say, whoever asks. */
  readonly lasting: boolean;
}

/** What an entry takes beside its texts: its head, its headers, its place. */
const overheadBytes = 1_000;

/** The bytes of answers that are worth keeping. */
export const weighAnswer: MemoryOptions<GivenAnswer>['weigh'] = (question, { lasting, body }) =>
  lasting ? overheadBytes + 2 * question.length + body.length : undefined;
