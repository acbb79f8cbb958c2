import type { Certainty } from './certainty.js';
import type { OrganizationKind } from './organization.js';
import type { Period } from './period.js';
import type { CommandTie } from './relation.js';

/** A tie of command as it is walked: from the lower end to the upper, whichever way it is written. */
export interface CommandLink {
  readonly id: string;
  readonly tie: CommandTie;
  readonly lower: string;
  readonly upper: string;
  /** Since when, where the source gives no exact day; else null. */
  readonly since: Period | null;
  readonly certainty: Certainty;
  readonly cites: readonly string[];
}

/** A post on the way: by what rule it is reached, who holds it, and whether its holder is a top leader. */
export interface PostLink {
  readonly post: string;
  /** For a post that is followed ex officio: the rule. */
  readonly rule: {
    readonly id: string;
    readonly since: Period | null;
    readonly certainty: Certainty;
    readonly cites: readonly string[];
  } | null;
  /** Since when the post is there, where its source gives no exact day; else null. */
  readonly since: Period | null;
  readonly certainty: Certainty;
  readonly cites: readonly string[];
  /** The head post of a government, or of a party's central body. */
  readonly top: boolean;
  /** The jurisdiction whose government it is the head post of. */
  readonly governs: string | null;
  /** Whether a source says that somebody holds it, without a name; null: not said. */
  readonly held: boolean | null;
  readonly holders: readonly Holder[];
}

/** A post, then the posts that it follows ex officio, in order: a post that follows two has two ways. */
export type PostWay = readonly PostLink[];

export interface Holder {
  readonly person: string;
  readonly appointment: string;
  readonly since: Period | null;
  readonly certainty: Certainty;
  readonly cites: readonly string[];
  /** The person also holds the head post of a government or of a party's central body. */
  readonly top: boolean;
  /** The jurisdictions of those governments. */
  readonly governs: readonly string[];
}

/** One body (or post) on the way up, all that ties it upward, and, where nothing does, its head posts. */
export interface BodyAscent {
  readonly id: string;
  readonly kind: OrganizationKind | null;
  /** Of a post: the body that it is in. */
  readonly organization: string | null;
  readonly upward: readonly CommandLink[];
  /** The ways on from each head post. */
  readonly heads: readonly PostWay[];
}

/** Everything above a body (or above a post, along reporting lines), by id. */
export type Ascent = ReadonlyMap<string, BodyAscent>;
