/** An arrangement that a property is tried on, in the format of data files; its own ids begin with `~`. */
export interface Arrangement {
  readonly day: string;
  readonly scenarios: readonly Scenario[];
  readonly jurisdictions: readonly Place[];
  readonly organizations: readonly Body[];
  readonly posts: readonly Post[];
  readonly exOfficio: readonly ExOfficio[];
  readonly persons: readonly Named[];
  readonly appointments: readonly Appointment[];
  readonly relations: readonly Tie[];
  readonly authorities: readonly Power[];
  readonly absences: readonly Absence[];
}

/** The scenario that is asked about, one laid over it, and one whose facts are nobody's business. */
export const [base, overlay, elsewhere] = ['~s', '~w', '~x'];

interface Named {
  readonly id: string;
  readonly name: string;
}
export interface Dated {
  readonly from: string | null;
  readonly to: string | null;
}
export interface Fact extends Dated {
  readonly id: string;
  readonly scenario: string;
  readonly certainty: 'STATED' | 'IMPLIED';
}
export interface Scenario extends Named {
  readonly kind: 'ACTUAL' | 'AS_IS' | 'TO_BE' | 'WHAT_IF';
  readonly basedOn?: string;
  readonly inherits?: boolean;
  readonly retracts?: readonly string[];
}
export interface Place extends Named, Dated {
  readonly level: string;
  readonly partOf: string | null;
}
export interface Body extends Named, Dated {
  readonly kind: string;
  readonly jurisdiction: string;
  readonly temporary: boolean | null;
  readonly scenarios: readonly string[];
}
export interface Post extends Named, Dated {
  readonly organization: string;
  readonly head: boolean;
  readonly scenarios: readonly string[];
  readonly certainty: 'STATED' | 'IMPLIED';
}
export interface ExOfficio extends Fact {
  readonly post: string;
  readonly follows: string;
}
export interface Appointment extends Fact {
  readonly person: string;
  readonly post: string;
}
export interface Tie extends Fact {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly aspect: string | null;
}
export interface Power extends Fact {
  readonly holder: string;
  readonly role: string;
  readonly function: string;
  /** null: where the holder is. */
  readonly jurisdiction: string | null;
  readonly object: string | null;
  readonly scope: string | null;
  readonly origin: string;
  readonly delegatedFrom: string | null;
  readonly mayDelegateFurther: boolean | null;
  readonly basis: readonly string[];
}
export interface Absence {
  readonly id: string;
  readonly scenario: string;
  readonly absent: string;
  readonly function: string | null;
  readonly jurisdictions: readonly string[];
}
