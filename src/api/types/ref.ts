/** A type used in a decorated signature without becoming run-time metadata, so that files may refer to each other's types. */
export type Ref<T> = T;
