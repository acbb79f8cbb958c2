/** A reason of several sentences; null where there is none to give. */
export const sentences = (...given: readonly (string | null | undefined | false)[]): string | null =>
  given.filter((each) => typeof each === 'string').join(' ') || null;
