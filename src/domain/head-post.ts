import type { PostLink, PostWay } from './ascent.js';

/** The head post of a body, with the ways of posts that it follows ex officio: none, one, or one for each that it follows. */
export interface HeadPost {
  readonly organization: string;
  readonly post: PostLink;
  readonly followed: readonly PostWay[];
}

export const waysOf = ({ post, followed }: HeadPost): PostWay[] =>
  followed.length === 0 ? [[post]] : followed.map((way) => [post, ...way]);
