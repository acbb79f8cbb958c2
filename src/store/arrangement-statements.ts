import type { Arrangement } from '../domain/arrangement.js';
import type { PlacesAsk } from './arrangement-facts.js';
import { batched, eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { mechanismOf, stepOf } from './decode/mechanism-of.js';
import { evaluationOf } from './decode/performance-of.js';
import { saidOfRows, type SaidOfBodies, type SaidRow } from './decode/said-of-bodies.js';
import { absenceOf, qualificationOf } from './decode/statement-of.js';
import { factInView, saidInView } from './in-view.js';
import { texts, type Properties } from './properties.js';

export interface StatementsAsk extends PlacesAsk {
  /** Functions, and bodies that are of none of the jurisdictions. */
  readonly subjects: readonly string[];
}

/** What sources say of jurisdictions, and of what is in none of them: absences, modal words, mechanisms, perspectives. */
const statement = cypher`
${eachAsk}
CALL (ask) {
  MATCH (x:Absence) WHERE ${saidInView('x')} AND any(j IN x.jurisdictions WHERE j IN ask.places)
  RETURN collect(properties(x)) AS absences
}
CALL (ask) {
  MATCH (q:Qualification) WHERE ${saidInView('q')} AND any(j IN q.jurisdictions WHERE j IN ask.places)
  RETURN collect(properties(q)) AS qualifications
}
CALL (ask) {
  MATCH (m:Mechanism) WHERE ${factInView('m')} AND any(j IN m.jurisdictions WHERE j IN ask.places)
  RETURN collect([properties(m), COLLECT { MATCH (s:Step {mechanism: m.id}) RETURN properties(s) ORDER BY s.position }]) AS mechanisms
}
CALL (ask) {
  MATCH (e:EvaluationPerspective) WHERE ${saidInView('e')} AND any(j IN e.jurisdictions WHERE j IN ask.places)
  RETURN collect(properties(e)) AS evaluations
}
CALL (ask) {
  UNWIND ask.subjects AS id
  MATCH (:Entity {id: id})<-[:ON|FOR|OF|ORIGINAL|RESULTING]-(x)
  WHERE ${saidInView('x')} AND (x.validFrom IS NULL OR x.validFrom <= ask.day AND ask.day < x.validTo)
  RETURN collect([[label IN labels(x) WHERE label <> 'Entity'], properties(x)]) AS said
}
RETURN at, absences, qualifications, mechanisms, evaluations, said`;

/** What sources say beside the facts, of several jurisdictions together. */
export interface Said {
  readonly absences: Arrangement['absences'];
  readonly mechanisms: Arrangement['mechanisms'];
  readonly qualifications: Arrangement['qualifications'];
  readonly evaluations: readonly (Arrangement['evaluations'][number] & { readonly jurisdictions: readonly string[] })[];
  readonly ofSubjects: SaidOfBodies;
}

export const arrangementStatements = batched<StatementsAsk, Said>(statement, (row) => {
  const all = <T>(column: string, decode: (properties: Properties) => T) =>
    (row.get(column) as Properties[]).map(decode);
  return {
    absences: all('absences', absenceOf),
    qualifications: all('qualifications', qualificationOf),
    mechanisms: (row.get('mechanisms') as [Properties, Properties[]][]).map(([mechanism, steps]) => ({
      ...mechanismOf(mechanism),
      steps: steps.map(stepOf),
    })),
    evaluations: all('evaluations', (properties) => ({
      ...evaluationOf(properties),
      jurisdictions: texts(properties, 'jurisdictions'),
    })),
    ofSubjects: saidOfRows(row.get('said') as SaidRow[]),
  };
});
