import type { Ascent } from './ascent.js';
import type { JurisdictionLevel } from './jurisdiction.js';
import type { OrganizationKind } from './organization.js';
import type { PolicyDomain } from './policy-domain.js';
import type { Power } from './power.js';
import type { PublicFunction } from './public-function.js';
import type { Relation } from './relation.js';
import type { Absence } from './statements.js';
import type { View } from './view.js';

/** A body as the rules see it. */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly jurisdiction: string | null;
  readonly level: JurisdictionLevel | null;
  readonly temporary: boolean | null;
  readonly dedicatedTo: string | null;
  readonly cites: readonly string[];
}

/** All that one view holds of one jurisdiction: a value that every rule judges, and nothing else. */
export interface Arrangement {
  readonly view: View;
  readonly jurisdiction: string;
  /** The bodies of the jurisdiction. */
  readonly bodies: readonly Body[];
  /** Those, and the bodies at the far ends of ties that leave it. */
  readonly known: ReadonlyMap<string, Body>;
  /** Ties that have an end in the jurisdiction. */
  readonly ties: readonly Relation[];
  /** Powers within the jurisdiction. */
  readonly powers: readonly Power[];
  /** The way up from every body that holds a power here. */
  readonly ascent: Ascent;
  /** What a source says does not exist here. */
  readonly absences: readonly Absence[];
  readonly functions: ReadonlyMap<string, PublicFunction>;
  /** The domains that something here belongs to. */
  readonly domains: readonly PolicyDomain[];
}
