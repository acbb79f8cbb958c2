import type { Arrangement } from '../domain/arrangement.js';
import type { PlacesAsk } from './arrangement-facts.js';
import { batched, eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { changeEventOf } from './decode/change-event-of.js';
import { mechanismOf, stepOf } from './decode/mechanism-of.js';
import { systemAssignmentOf } from './decode/organizational-system-of.js';
import { appraisalOf, evaluationOf, staffingOf } from './decode/performance-of.js';
import { absenceOf, openListOf, qualificationOf } from './decode/statement-of.js';
import { factInView, saidInView } from './in-view.js';
import { texts, type Properties } from './properties.js';

export interface StatementsAsk extends PlacesAsk {
  /** Bodies of the jurisdictions, and those, their head posts and others that statements can be about. */
  readonly bodies: readonly string[];
  readonly subjects: readonly string[];
}

/** What sources say of jurisdictions and of what is in them beside the facts: absences, open lists, modal words, mechanisms, schemes, changes. */
const statement = cypher`
${eachAsk}
CALL (ask) {
  MATCH (x:Absence) WHERE ${saidInView('x')} AND any(j IN x.jurisdictions WHERE j IN ask.places)
  RETURN collect(properties(x)) AS absences
}
CALL (ask) {
  UNWIND ask.subjects AS subject
  MATCH (l:OpenList {subject: subject}) WHERE ${saidInView('l')}
  RETURN collect(properties(l)) AS openLists
}
CALL (ask) {
  UNWIND ask.subjects AS subject
  MATCH (q:Qualification {subject: subject}) WHERE ${saidInView('q')}
  RETURN collect(properties(q)) AS ofSubjects
}
CALL (ask) {
  MATCH (q:Qualification) WHERE ${saidInView('q')} AND any(j IN q.jurisdictions WHERE j IN ask.places)
  RETURN collect(properties(q)) AS ofPlaces
}
CALL (ask) {
  UNWIND ask.bodies AS body
  MATCH (p:PendingAuthorization {organization: body}) WHERE ${saidInView('p')}
  RETURN collect([p.organization, p.cites]) AS pending
}
CALL (ask) {
  MATCH (m:Mechanism) WHERE ${factInView('m')} AND any(j IN m.jurisdictions WHERE j IN ask.places)
  RETURN collect([properties(m), COLLECT { MATCH (s:Step {mechanism: m.id}) RETURN properties(s) ORDER BY s.position }]) AS mechanisms
}
CALL (ask) {
  UNWIND ask.bodies AS body
  MATCH (a:SystemAssignment {organization: body}) WHERE ${factInView('a')}
  RETURN collect(properties(a)) AS assignments
}
CALL (ask) {
  UNWIND ask.bodies AS body
  MATCH (a:Staffing {organization: body}) WHERE ${factInView('a')}
  RETURN collect(properties(a)) AS staffings
}
CALL (ask) {
  UNWIND ask.subjects AS post
  MATCH (a:Appraisal {post: post}) WHERE ${factInView('a')}
  RETURN collect(properties(a)) AS appraisals
}
CALL (ask) {
  MATCH (e:EvaluationPerspective) WHERE ${saidInView('e')} AND any(j IN e.jurisdictions WHERE j IN ask.places)
  RETURN collect(properties(e)) AS evaluations
}
CALL (ask) {
  UNWIND ask.bodies AS body
  MATCH (:Entity {id: body})<-[:ORIGINAL|RESULTING]-(e:ChangeEvent) WHERE ${saidInView('e')}
  WITH DISTINCT e
  RETURN collect(properties(e)) AS changes
}
RETURN at, absences, openLists, ofSubjects, ofPlaces, pending, mechanisms, assignments, staffings, appraisals, evaluations, changes`;

/** What sources say beside the facts, of several jurisdictions together. */
export interface Said extends Pick<
  Arrangement,
  | 'absences'
  | 'openLists'
  | 'qualifications'
  | 'pending'
  | 'mechanisms'
  | 'assignments'
  | 'staffings'
  | 'appraisals'
  | 'changes'
> {
  readonly evaluations: readonly (Arrangement['evaluations'][number] & { readonly jurisdictions: readonly string[] })[];
}

export const arrangementStatements = batched<StatementsAsk, Said>(statement, (row) => {
  const all = <T>(column: string, decode: (properties: Properties) => T) =>
    (row.get(column) as Properties[]).map(decode);
  const qualifications = [...all('ofSubjects', qualificationOf), ...all('ofPlaces', qualificationOf)];
  return {
    absences: all('absences', absenceOf),
    openLists: all('openLists', openListOf),
    qualifications: [...new Map(qualifications.map((each) => [each.id, each])).values()],
    pending: new Map((row.get('pending') as [string, string[] | null][]).map(([body, cites]) => [body, cites ?? []])),
    mechanisms: (row.get('mechanisms') as [Properties, Properties[]][]).map(([mechanism, steps]) => ({
      ...mechanismOf(mechanism),
      steps: steps.map(stepOf),
    })),
    assignments: all('assignments', systemAssignmentOf),
    staffings: all('staffings', staffingOf),
    appraisals: all('appraisals', appraisalOf),
    evaluations: all('evaluations', (properties) => ({
      ...evaluationOf(properties),
      jurisdictions: texts(properties, 'jurisdictions'),
    })),
    changes: all('changes', changeEventOf),
  };
});
