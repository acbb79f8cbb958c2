import type { Noun } from './noun.js';
import { absenceNoun } from './nouns/absence.js';
import { appointmentNoun } from './nouns/appointment.js';
import { appraisalNoun } from './nouns/appraisal.js';
import { authorityNoun } from './nouns/authority.js';
import { changeEventNoun } from './nouns/change-event.js';
import { clauseNoun } from './nouns/clause.js';
import { documentNoun } from './nouns/document.js';
import { domainNoun } from './nouns/domain.js';
import { evaluationPerspectiveNoun } from './nouns/evaluation-perspective.js';
import { exOfficioNoun } from './nouns/ex-officio.js';
import { functionNoun } from './nouns/function.js';
import { jurisdictionNoun } from './nouns/jurisdiction.js';
import { localModelNoun } from './nouns/local-model.js';
import { mechanismNoun } from './nouns/mechanism.js';
import { openListNoun } from './nouns/open-list.js';
import { organizationNoun } from './nouns/organization.js';
import { organizationalSystemNoun } from './nouns/organizational-system.js';
import { pendingAuthorizationNoun } from './nouns/pending-authorization.js';
import { personNoun } from './nouns/person.js';
import { planHorizonNoun } from './nouns/plan-horizon.js';
import { postNoun } from './nouns/post.js';
import { problemNoun } from './nouns/problem.js';
import { qualificationNoun } from './nouns/qualification.js';
import { relationNoun } from './nouns/relation.js';
import { scenarioNoun } from './nouns/scenario.js';
import { staffingNoun } from './nouns/staffing.js';
import { systemNoun } from './nouns/system.js';
import { systemAssignmentNoun } from './nouns/system-assignment.js';

/** What a file can list, in the order in which the format tells of it. */
export const nouns: readonly Noun[] = [
  scenarioNoun,
  jurisdictionNoun,
  documentNoun,
  clauseNoun,
  domainNoun,
  functionNoun,
  systemNoun,
  organizationalSystemNoun,
  organizationNoun,
  postNoun,
  exOfficioNoun,
  personNoun,
  appointmentNoun,
  authorityNoun,
  relationNoun,
  systemAssignmentNoun,
  mechanismNoun,
  changeEventNoun,
  absenceNoun,
  openListNoun,
  qualificationNoun,
  problemNoun,
  pendingAuthorizationNoun,
  localModelNoun,
  evaluationPerspectiveNoun,
  staffingNoun,
  appraisalNoun,
  planHorizonNoun,
];
