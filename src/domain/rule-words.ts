import type { Arrangement } from './arrangement.js';
import type { Breach } from './rule.js';
import type { Absence, AbsenceKind, Qualification } from './statements.js';

export const nameOf = ({ known }: Arrangement, id: string): string => known.get(id)?.name ?? id;

export const functionName = ({ catalogue }: Arrangement, id: string): string => catalogue.functions.get(id)?.name ?? id;

export const citesOf = (all: readonly { readonly cites: readonly string[] }[]): string[] => [
  ...new Set(all.flatMap(({ cites }) => cites)),
];

/** What a source says is absent here: each statement is one examined case, and a breach. */
export const statedAbsences = ({ absences }: Arrangement, kind: AbsenceKind): readonly Absence[] =>
  absences.filter(({ absent }) => absent === kind);

export const breachOfAbsence = ({ jurisdiction }: Arrangement, absence: Absence, what: string): Breach => ({
  statement: `A source states that there is no ${what}${absence.quantifier === null ? '' : ` (${absence.quantifier})`}.`,
  subjects: [jurisdiction, absence.id],
  cites: absence.cites,
});

/** Demands of a rule that a source makes itself: in the scenario that makes them they count as met. */
export const satisfying = ({ qualifications, jurisdiction }: Arrangement, rule: string): readonly Qualification[] =>
  qualifications.filter(
    ({ satisfies, jurisdictions }) =>
      satisfies.includes(rule) && (jurisdictions.length === 0 || jurisdictions.includes(jurisdiction)),
  );
