import { cypher } from '../cypher.js';
import type { Migration } from './migration.js';

export const nodeIndexes: Migration = {
  number: 2,
  name: 'node indexes',
  statements: [
    cypher`CREATE INDEX authority_over IF NOT EXISTS FOR (n:Authority) ON (n.function, n.jurisdiction)`,
    cypher`CREATE INDEX authority_within IF NOT EXISTS FOR (n:Authority) ON (n.jurisdiction, n.role)`,
    cypher`CREATE INDEX authority_holder IF NOT EXISTS FOR (n:Authority) ON (n.holder)`,
    cypher`CREATE INDEX authority_object IF NOT EXISTS FOR (n:Authority) ON (n.object)`,
    cypher`CREATE INDEX authority_delegated_from IF NOT EXISTS FOR (n:Authority) ON (n.delegatedFrom)`,
    cypher`CREATE INDEX organization_in IF NOT EXISTS FOR (n:Organization) ON (n.jurisdiction, n.id)`,
    cypher`CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name)`,
    cypher`CREATE INDEX post_in IF NOT EXISTS FOR (n:Post) ON (n.organization)`,
    cypher`CREATE INDEX appointment_to IF NOT EXISTS FOR (n:Appointment) ON (n.post)`,
    cypher`CREATE INDEX appointment_of IF NOT EXISTS FOR (n:Appointment) ON (n.person)`,
    cypher`CREATE INDEX clause_of IF NOT EXISTS FOR (n:Clause) ON (n.document)`,
    cypher`CREATE INDEX step_of IF NOT EXISTS FOR (n:Step) ON (n.mechanism)`,
    cypher`CREATE INDEX system_assignment_of IF NOT EXISTS FOR (n:SystemAssignment) ON (n.organization)`,
    cypher`CREATE INDEX open_list_on IF NOT EXISTS FOR (n:OpenList) ON (n.subject)`,
    cypher`CREATE INDEX qualification_on IF NOT EXISTS FOR (n:Qualification) ON (n.subject)`,
    cypher`CREATE INDEX function_domain IF NOT EXISTS FOR (n:Function) ON (n.domain)`,
    cypher`CREATE INDEX jurisdiction_part_of IF NOT EXISTS FOR (n:Jurisdiction) ON (n.partOf)`,
    cypher`CREATE INDEX pending_authorization_for IF NOT EXISTS FOR (n:PendingAuthorization) ON (n.organization)`,
    cypher`CREATE INDEX retired_id IF NOT EXISTS FOR (n:Retired) ON (n.id)`,
    cypher`CREATE INDEX entity_stated_by IF NOT EXISTS FOR (n:Entity) ON (n.statedBy, n.id)`,
    cypher`CREATE INDEX entity_folded IF NOT EXISTS FOR (n:Entity) ON (n.folded)`,
  ],
};
