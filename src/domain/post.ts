import type { Fact } from './fact.js';

/** A place in a body that a person can hold. */
export interface Post extends Fact {
  readonly name: string;
  readonly nameEn: string | null;
  readonly organization: string;
  readonly head: boolean;
  /** Whether somebody holds it, where a source says so without a name; null: not said. */
  readonly held: boolean | null;
  /** What its source adds, such as how many posts of a kind it stands for. */
  readonly note: string | null;
}
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
}
/** A person holding a post for a period. */
export interface Appointment extends Fact {
  readonly person: string;
  readonly post: string;
}
/** The rule that whoever holds one post holds another by virtue of it. */
export interface ExOfficio extends Fact {
  readonly post: string;
  readonly follows: string;
}
