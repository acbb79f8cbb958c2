import type { PostLink } from './ascent.js';

/** The head post of a body, with the posts that it follows ex officio. */
export interface HeadPost {
  readonly organization: string;
  readonly post: PostLink;
  readonly followed: readonly PostLink[];
}
