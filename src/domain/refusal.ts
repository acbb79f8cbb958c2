/** The codes that a caller may see, in `extensions.code`. */
export type RefusalCode =
  'BAD_USER_INPUT' | 'NOT_FOUND' | 'QUERY_TOO_COMPLEX' | 'CONFLICT' | 'DATABASE_UNAVAILABLE' | 'DEADLINE_EXCEEDED';

/** Why, where one code has several causes and the caller is to do something else about each: in `extensions.reason`. */
export type RefusalReason = 'REPORT_BEING_MADE';

/**
 * What we decline to do, said in a sentence that may be shown to the caller: it never holds Cypher, a stack, a path or
 * the database's own text. Every other error is ours, and is masked at the door.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reason: RefusalReason | undefined;

  constructor(
    readonly code: RefusalCode,
    message: string,
    /** The argument at fault, for BAD_USER_INPUT and NOT_FOUND. */
    readonly argument?: string,
    { reason, ...options }: ErrorOptions & { readonly reason?: RefusalReason } = {},
  ) {
    super(message, options);
    this.reason = reason;
  }
}
