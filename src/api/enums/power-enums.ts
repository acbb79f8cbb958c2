import type { AuthorityOrigin, AuthorityRole } from '../../domain/authority.js';
import type { RelationType } from '../../domain/relation.js';
import { describedEnum } from './described-enum.js';

export const AuthorityRoleEnum = describedEnum<AuthorityRole>('AuthorityRole', 'In what role a power is held.', {
  ACCOUNTABLE: 'Answers for the outcome (负责).',
  LEAD: 'In the lead of several (牵头); answers for the outcome.',
  RESPONSIBLE: 'Performs the work (承担, 实施).',
  PARTICIPANT: 'Takes part under a lead (协同, 会同, 配合).',
  GUIDE: 'Gives opinion and standards, no orders (指导).',
  REVIEWER: 'Examines, not finally (审核).',
  APPROVER: 'Decides (审定, 审批).',
  DELIBERATOR: 'Deliberates, as a congress does (审议).',
  SUPERVISOR: 'Supervises (监督).',
  COORDINATOR: 'Brings others to agreement (协调).',
});

export const AuthorityOriginEnum = describedEnum<AuthorityOrigin>('AuthorityOrigin', 'Where a power comes from.', {
  ORGANIC: 'From organization law (职权).',
  CONFERRAL: 'Conferred (授权): the holder acts in its own name.',
  DELEGATION: 'Delegated (委托): the holder acts in the delegator’s name.',
  NOT_STATED: 'No source says.',
});

export const RelationTypeEnum = describedEnum<RelationType>(
  'RelationType',
  'A directed tie «source TYPE target». Those that command are walked in a chain of accountability; the others never are.',
  {
    SUBORDINATE_TO: 'The source is subordinate to the target (隶属). Commands.',
    ACCOUNTABLE_TO: 'The source answers to the target (对…负责). Commands.',
    WORKING_BODY_OF: 'The source is the working body of the target (下设的办事机构). Commands.',
    PART_OF: 'The source is an organizational part of the target (组成部分). Commands.',
    LEADS: 'The source leads the target (领导). Commands.',
    LEADS_PROFESSIONALLY: 'The source leads the target in business matters (业务领导). Commands.',
    MANAGES: 'The source regulates, reviews and appraises the target (管理). Does not command.',
    GUIDES: 'The source gives the target opinion and standards (指导). Does not command.',
    COORDINATES: 'The source coordinates the target (协调). Does not command.',
    ASSIGNS_WORK_TO: 'The source assigns work to the target (交办). Commands.',
    ESTABLISHES: 'The source sets the target up (设立). Does not command by itself.',
    HOSTED_BY: 'The source is housed in the target (设在). Never commands.',
    COUNTERPART_OF: 'The source does at its level what the target does at another (对口). Never commands.',
    MODELLED_ON: 'The source copies the pattern of the target (参照). Never commands.',
    MEMBER_OF: 'The source is a member of the target (成员单位). Never commands.',
    SUCCESSOR_OF: 'The source replaces the target (改为). Never commands.',
  },
);
