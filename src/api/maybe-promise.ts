/** What is at hand, or comes later: a resolver that need not wait costs no promise. */
export type MaybePromise<T> = T | Promise<T>;

/** What follows from a value, at once where the value is at hand. */
export const then = <T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> =>
  value instanceof Promise ? value.then(next) : next(value);
