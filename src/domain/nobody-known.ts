import type { PostLink } from './ascent.js';

/** Why no holder of a post is known: it is vacant, its holder is not named, or nothing is recorded. */
export function nobodyKnown({ held }: PostLink, post: string): string {
  if (held === null) return `Nobody is recorded in ${post}.`;
  return held ? `A source says that somebody holds ${post}, not who.` : `A source says that ${post} is vacant.`;
}
