import { onceOf } from '../domain/once-of.js';
import type { View } from '../domain/view.js';
import { authorityOf } from '../store/decode/authority-of.js';
import { changeEventOf } from '../store/decode/change-event-of.js';
import { documentOf } from '../store/decode/document-of.js';
import { functionOf } from '../store/decode/function-of.js';
import { jurisdictionOf } from '../store/decode/jurisdiction-of.js';
import { mechanismOf } from '../store/decode/mechanism-of.js';
import { organizationalSystemOf, systemAssignmentOf } from '../store/decode/organizational-system-of.js';
import { organizationOf } from '../store/decode/organization-of.js';
import { appointmentOf, personOf, postOf, type StoredPost } from '../store/decode/post-of.js';
import { problemOf } from '../store/decode/problem-of.js';
import { openListOf, qualificationOf } from '../store/decode/statement-of.js';
import { systemOf } from '../store/decode/system-of.js';
import type { StoredEntity } from '../store/entities.js';
import type { Properties } from '../store/properties.js';
import { AuthorityType } from './types/authority-type.js';
import { ChangeEventType } from './types/change-event-type.js';
import { DocumentType } from './types/document-types.js';
import { FunctionType } from './types/function-type.js';
import { JurisdictionType } from './types/jurisdiction-type.js';
import { MechanismType } from './types/mechanism-types.js';
import type { NodeType } from './types/node-type.js';
import { OrganizationalSystemType, SystemAssignmentType } from './types/organizational-system-types.js';
import { OrganizationType } from './types/organization-type.js';
import { AppointmentType, PersonType, PostType } from './types/post-types.js';
import { ProblemType } from './types/rule-types.js';
import { OpenListType, QualificationType } from './types/statement-types.js';
import { SystemType } from './types/system-type.js';

/** A post of several scenarios is shown as a fact of the one that the view is in. */
export function showPost({ scenarios, ...post }: StoredPost, view: View): PostType {
  const scenario = view.scenarios.find((each) => scenarios.includes(each)) ?? scenarios[0] ?? view.scenario;
  return new PostType({ ...post, scenario }, view);
}

type Shown = NodeType & { readonly record: { readonly id: string } };

/** An answer shows one body in many places. */
const bodyOnce = onceOf(organizationOf);

/** How each label of the graph is shown; a clause (with its document) and a scenario are shown elsewhere. */
const shown: Readonly<Record<string, (properties: Properties, view: View) => Shown>> = {
  Organization: (p, view) => new OrganizationType(bodyOnce(p), view),
  Post: (p, view) => showPost(postOf(p), view),
  Person: (p, view) => new PersonType(personOf(p), view),
  Appointment: (p, view) => new AppointmentType(appointmentOf(p), view),
  Authority: (p, view) => new AuthorityType(authorityOf(p), view),
  Function: (p, view) => new FunctionType(functionOf(p), view),
  Jurisdiction: (p, view) => new JurisdictionType(jurisdictionOf(p), view),
  System: (p, view) => new SystemType(systemOf(p), view),
  OrganizationalSystem: (p, view) => new OrganizationalSystemType(organizationalSystemOf(p), view),
  SystemAssignment: (p, view) => new SystemAssignmentType(systemAssignmentOf(p), view),
  Document: (p) => new DocumentType(documentOf(p)),
  Qualification: (p, view) => new QualificationType(qualificationOf(p), view),
  OpenList: (p, view) => new OpenListType(openListOf(p), view),
  ChangeEvent: (p, view) => new ChangeEventType(changeEventOf(p), view),
  Mechanism: (p, view) => new MechanismType(mechanismOf(p), view),
  Problem: (p) => new ProblemType(problemOf(p)),
};

/** The API's object for an entity of the graph; undefined for a label that is shown elsewhere, or not at all. */
export const show = ({ label, properties }: StoredEntity, view: View): Shown | undefined =>
  shown[label]?.(properties, view);
