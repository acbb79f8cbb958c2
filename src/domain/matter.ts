import type { AuthorityRole } from './authority.js';
import type { Period } from './period.js';
import type { Power } from './power.js';
import type { Relation } from './relation.js';
import type { Absence, OpenList } from './statements.js';

/** What was asked about: all that are given must apply. */
export interface Matter {
  readonly function: string | null;
  readonly organization: string | null;
  readonly system: string | null;
  readonly jurisdiction: string | null;
}

/** A function with the functions that contain it, nearest first, and those that it contains. */
export interface FunctionLine {
  readonly id: string;
  readonly superiors: readonly string[];
  readonly parts: readonly string[];
}

/** What the registry holds about a matter in a view: candidates, yet to be judged. */
export interface MatterFacts {
  /** The function asked about; none where none was. */
  readonly asked: FunctionLine | null;
  /** The functions that the system asked about lies in. */
  readonly systemFunctions: readonly FunctionLine[];
  /** The jurisdiction asked about, or else the body's own, then the wider ones, nearest first. Empty: everywhere. */
  readonly places: readonly string[];
  /** Whether the first of them exists on the day. */
  readonly placeIsThere: boolean;
  /** The body asked about, then the bodies that it is part of, with how surely. */
  readonly containers: readonly { readonly id: string; readonly certain: boolean }[];
  readonly powers: readonly Power[];
  /** Of powers that were delegated, one that they come from and that is not in force. */
  readonly lapsed: ReadonlyMap<string, string>;
  /** Of powers, and of COORDINATES ties, when their holder began, where the source gives no exact day and they have no later beginning of their own. */
  readonly holderSince: ReadonlyMap<string, Period>;
  /** The domains of the functions that they are over, where the matter names no function that would say so. */
  readonly domains: ReadonlyMap<string, string>;
  /** Coordination functions of the domain, with the function that each is part of. */
  readonly coordinations: readonly { readonly id: string; readonly partOf: string | null }[];
  /** COORDINATES ties to the body asked about. */
  readonly coordinators: readonly Relation[];
  readonly absences: readonly Absence[];
  readonly openLists: readonly OpenList[];
}

/** A question about a matter: which roles answer it, and what else may. */
export interface Question {
  readonly name: 'whoAuthorizes' | 'whoCoordinates' | 'whoSupervises' | 'whoIsResponsible';
  /** Roles that answer. */
  readonly roles: readonly AuthorityRole[];
  /** Those of them that make a holder competent. */
  readonly competent: readonly AuthorityRole[];
}

export const questions = {
  whoAuthorizes: { name: 'whoAuthorizes', roles: ['APPROVER', 'DELIBERATOR'], competent: ['APPROVER', 'DELIBERATOR'] },
  whoCoordinates: { name: 'whoCoordinates', roles: ['COORDINATOR'], competent: ['COORDINATOR'] },
  whoSupervises: { name: 'whoSupervises', roles: ['SUPERVISOR', 'PARTICIPANT'], competent: ['SUPERVISOR'] },
  whoIsResponsible: {
    name: 'whoIsResponsible',
    roles: ['ACCOUNTABLE', 'LEAD', 'RESPONSIBLE', 'PARTICIPANT'],
    competent: ['ACCOUNTABLE', 'LEAD'],
  },
} as const satisfies Record<Question['name'], Question>;
