/** The codes that a caller may see, in `extensions.code`. */
export type RefusalCode =
  'BAD_USER_INPUT' | 'NOT_FOUND' | 'QUERY_TOO_COMPLEX' | 'CONFLICT' | 'DATABASE_UNAVAILABLE' | 'DEADLINE_EXCEEDED';

/**
 * What we decline to do, said in a sentence that may be shown to the caller: it never holds Cypher, a stack, a path or
 * the database's own text. Every other error is ours, and is masked at the door.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: RefusalCode,
    message: string,
    /** The argument at fault, for BAD_USER_INPUT and NOT_FOUND. */
    readonly argument?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
