import type { Arrangement } from '../domain/arrangement.js';
import { batched, eachAsk, type ViewAsk } from './batched.js';
import { cypher } from './cypher.js';
import { changeEventOf } from './decode/change-event-of.js';
import { mechanismOf, stepOf } from './decode/mechanism-of.js';
import { systemAssignmentOf } from './decode/organizational-system-of.js';
import { appraisalOf, evaluationOf, staffingOf } from './decode/performance-of.js';
import { absenceOf, openListOf, qualificationOf } from './decode/statement-of.js';
import { factInView, saidInView } from './in-view.js';
import type { Properties } from './properties.js';

export interface StatementsAsk extends ViewAsk {
  readonly id: string;
  /** Bodies of the jurisdiction, their head posts, and functions: what statements can be about. */
  readonly bodies: readonly string[];
  readonly subjects: readonly string[];
}

/** What sources say of a jurisdiction beside its facts: absences, open lists, modal words, mechanisms, schemes, changes. */
const statement = cypher`
${eachAsk}
CALL (ask) {
  MATCH (x:Absence) WHERE ask.id IN x.jurisdictions AND ${saidInView('x')}
  RETURN collect(properties(x)) AS absences
}
CALL (ask) {
  UNWIND ask.subjects AS subject
  MATCH (l:OpenList {subject: subject}) WHERE ${saidInView('l')}
  RETURN collect(properties(l)) AS openLists
}
CALL (ask) {
  MATCH (q:Qualification) WHERE ${saidInView('q')} AND (ask.id IN coalesce(q.jurisdictions, []) OR q.subject IN ask.subjects)
  RETURN collect(properties(q)) AS qualifications
}
CALL (ask) {
  UNWIND ask.bodies AS body
  MATCH (p:PendingAuthorization {organization: body}) WHERE ${saidInView('p')}
  RETURN collect([p.organization, p.cites]) AS pending
}
CALL (ask) {
  MATCH (m:Mechanism) WHERE ask.id IN m.jurisdictions AND ${factInView('m')}
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
  MATCH (e:EvaluationPerspective) WHERE ask.id IN e.jurisdictions AND ${saidInView('e')}
  RETURN collect(properties(e)) AS evaluations
}
CALL (ask) {
  UNWIND ask.bodies AS body
  MATCH (:Entity {id: body})<-[:ORIGINAL|RESULTING]-(e:ChangeEvent) WHERE ${saidInView('e')}
  WITH DISTINCT e
  RETURN collect(properties(e)) AS changes
}
RETURN at, absences, openLists, qualifications, pending, mechanisms, assignments, staffings, appraisals, evaluations, changes`;

export type ArrangementStatements = Pick<
  Arrangement,
  | 'absences'
  | 'openLists'
  | 'qualifications'
  | 'pending'
  | 'mechanisms'
  | 'assignments'
  | 'staffings'
  | 'appraisals'
  | 'evaluations'
  | 'changes'
>;

/** What sources say of one jurisdiction beside its facts. */
export const arrangementStatements = batched<StatementsAsk, ArrangementStatements>(statement, (row) => {
  const all = <T>(column: string, decode: (properties: Properties) => T) =>
    (row.get(column) as Properties[]).map(decode);
  return {
    absences: all('absences', absenceOf),
    openLists: all('openLists', openListOf),
    qualifications: all('qualifications', qualificationOf),
    pending: new Map((row.get('pending') as [string, string[] | null][]).map(([body, cites]) => [body, cites ?? []])),
    mechanisms: (row.get('mechanisms') as [Properties, Properties[]][]).map(([mechanism, steps]) => ({
      ...mechanismOf(mechanism),
      steps: steps.map(stepOf),
    })),
    assignments: all('assignments', systemAssignmentOf),
    staffings: all('staffings', staffingOf),
    appraisals: all('appraisals', appraisalOf),
    evaluations: all('evaluations', evaluationOf),
    changes: all('changes', changeEventOf),
  };
});
