/** A name without case, blanks and signs. */
export const plainName = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/g, '');
