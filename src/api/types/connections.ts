import { AuthorityType } from './authority-type.js';
import { connectionOf } from './connection-types.js';
import { FunctionType } from './function-type.js';
import { JurisdictionType } from './jurisdiction-type.js';
import { OrganizationType } from './organization-type.js';
import { RelationObjectType } from './relation-type.js';
import { SystemType } from './system-type.js';

export const OrganizationConnection = connectionOf('Organization', OrganizationType);
export const FunctionConnection = connectionOf('Function', FunctionType);
export const JurisdictionConnection = connectionOf('Jurisdiction', JurisdictionType);
export const SystemConnection = connectionOf('System', SystemType);
export const AuthorityConnection = connectionOf('Authority', AuthorityType);
export const RelationConnection = connectionOf('Relation', RelationObjectType);
