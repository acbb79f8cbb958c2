import type { Ascent, PostWay } from './ascent.js';
import type { ChangeEvent } from './change-event.js';
import type { Evaluation, Appraisal, Staffing } from './performance.js';
import type { HeadPost } from './head-post.js';
import type { JurisdictionLevel } from './jurisdiction.js';
import type { Mechanism, Step } from './mechanism.js';
import type { Organization } from './organization.js';
import type { OrganizationalSystem, SystemAssignment } from './organizational-system.js';
import type { Period } from './period.js';
import type { PolicyDomain } from './policy-domain.js';
import type { Power } from './power.js';
import type { PublicFunction } from './public-function.js';
import type { Relation } from './relation.js';
import type { Absence, OpenList, Qualification } from './statements.js';
import type { View } from './view.js';

/** A body as the rules see it. */
export interface Body extends Organization {
  readonly level: JurisdictionLevel | null;
}

/** A person in a post of a body that stands for a class of bodies. */
export interface PeopledPost {
  readonly organization: string;
  readonly post: string;
  readonly person: string;
  readonly cites: readonly string[];
}

/** All that one view holds of one jurisdiction: a value that every rule judges, and nothing else. */
export interface Arrangement {
  readonly view: View;
  readonly jurisdiction: string;
  readonly level: JurisdictionLevel | null;
  /** The bodies of the jurisdiction. */
  readonly bodies: readonly Body[];
  /** Those, and the bodies at the far ends of ties that leave it. */
  readonly known: ReadonlyMap<string, Body>;
  /** Ties that have an end in the jurisdiction. */
  readonly ties: readonly Relation[];
  /** Powers within the jurisdiction, and those of supervisors in wider ones. */
  readonly powers: readonly Power[];
  readonly widerSupervision: readonly Power[];
  /** Posts of the bodies here that report to another post. */
  readonly reporting: readonly string[];
  /** Posts that are accountable for something themselves, each with the ways on along posts that it follows ex officio. */
  readonly holdingPosts: ReadonlyMap<string, readonly PostWay[]>;
  /** Of powers that were delegated and name no instrument, those that they rest on in the end. */
  readonly basesAbove: ReadonlyMap<string, readonly string[]>;
  /** The way up from every body of the jurisdiction, and from those posts; those that were read together share one. */
  readonly ascent: Ascent;
  /** Head posts of the bodies here, and the posts that they follow. */
  readonly headPosts: readonly HeadPost[];
  /** Persons in posts of those bodies that stand for a class. */
  readonly peopled: readonly PeopledPost[];
  /** What a source says does not exist here. */
  readonly absences: readonly Absence[];
  readonly openLists: readonly OpenList[];
  readonly qualifications: readonly Qualification[];
  /** Bodies, wherever they are, that a law leaves to themselves: nobody above has to lead them. */
  readonly leftToThemselves: ReadonlySet<string>;
  /** Bodies that a source demands an authorization for which has not been named yet. */
  readonly pending: ReadonlyMap<string, readonly string[]>;
  readonly mechanisms: readonly (Mechanism & { readonly steps: readonly Step[] })[];
  readonly assignments: readonly SystemAssignment[];
  readonly staffings: readonly Staffing[];
  readonly appraisals: readonly Appraisal[];
  readonly evaluations: readonly Evaluation[];
  /** Changes that bodies here were part of, or those that held power here in the scenario that this one changes. */
  readonly changes: readonly ChangeEvent[];
  /** What holds everywhere. */
  readonly catalogue: Catalogue;
  /** The domains that something here belongs to. */
  readonly domains: readonly PolicyDomain[];
  /** The same jurisdiction in the scenario that this one changes; null where it changes none. */
  readonly base: Arrangement | null;
}

export interface Catalogue {
  readonly functions: ReadonlyMap<string, PublicFunction>;
  readonly domains: readonly PolicyDomain[];
  readonly systems: readonly OrganizationalSystem[];
  /** Instruments by id (documents and their clauses), and when they are in force. */
  readonly instruments: ReadonlyMap<string, Period>;
  /** Clauses whose wording leaves a list open (等, 例如, etc.). */
  readonly openClauses: ReadonlySet<string>;
}
