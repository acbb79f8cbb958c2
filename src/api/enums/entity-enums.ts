import type { DocumentKind } from '../../domain/document.js';
import type { JurisdictionLevel } from '../../domain/jurisdiction.js';
import type { DatedName, OrganizationKind } from '../../domain/organization.js';
import type { FunctionGroup } from '../../domain/public-function.js';
import type { Modality } from '../../domain/statements.js';
import { describedEnum } from './described-enum.js';

export const OrganizationKindEnum = describedEnum<OrganizationKind>('OrganizationKind', 'What kind of body it is.', {
  GOVERNMENT: 'A government (人民政府), the State Council included.',
  PEOPLES_CONGRESS: 'A people’s congress (人民代表大会).',
  PARTY_BODY: 'A body of the Party (党的机构).',
  LEADING_GROUP: 'A leading group (领导小组).',
  COORDINATION_GROUP: 'A coordination group (协调小组).',
  JOINT_CONFERENCE: 'A joint conference (联席会议).',
  COMMISSION: 'A commission (委员会).',
  WORKING_OFFICE: 'A working office (办事机构, 工作办公室).',
  GENERAL_OFFICE: 'A general office of a government (办公厅, 办公室).',
  DEPARTMENT: 'A component department of a government (组成部门).',
  STATE_BUREAU: 'A bureau managed by a ministry (部委管理的国家局).',
  INTERNAL_UNIT: 'A unit inside a body (内设机构).',
  PUBLIC_INSTITUTION: 'A public institution (事业单位).',
  MANAGEMENT_BODY: 'A specialised management body (管理机构).',
  TECHNICAL_SUPPORT_BODY: 'A technical support body (技术支持机构).',
  EXECUTION_BODY: 'An execution body inside a department (执行机构).',
  WORKING_GROUP: 'A working group set up for a task (工作组).',
  ADVISORY_BODY: 'An advisory body (咨询机构).',
  RESEARCH_INSTITUTE: 'A research institute (科研机构).',
  ENTERPRISE: 'An enterprise (企业).',
  PUBLIC: 'The public (社会公众).',
  OTHER: 'Any other body.',
});

export const NameKindEnum = describedEnum<DatedName['kind']>('NameKind', 'What kind of name it is.', {
  OFFICIAL: 'The official name.',
  SHORT: 'A short name (简称).',
  FORMER: 'A former name (曾用名): official until its end, where it has one.',
  PLATE: 'A second nameplate (加挂牌子): the same body under another name.',
});

export const JurisdictionLevelEnum = describedEnum<JurisdictionLevel>(
  'JurisdictionLevel',
  'The level of a jurisdiction (层级).',
  {
    CENTRAL: 'The centre: the whole country (中央).',
    PROVINCE: 'Province, autonomous region, municipality (省级).',
    PREFECTURE: 'Prefecture-level city, prefecture, autonomous prefecture, league (地级).',
    COUNTY: 'County, district, county-level city, banner (县级).',
    TOWNSHIP: 'Township, town, street (乡级).',
    LOCAL: 'Below the centre, at a level that is not said (地方).',
  },
);

export const FunctionGroupEnum = describedEnum<FunctionGroup>('FunctionGroup', 'What a function consists in.', {
  MANAGEMENT: 'Managing: planning, coordinating, programming, supervising (管理职能).',
  BUILDING: 'Building and running systems (建设职能).',
  DECISION: 'Deciding and leading (决策职能).',
  OTHER: 'Anything else.',
});

export const DocumentKindEnum = describedEnum<DocumentKind>('DocumentKind', 'What kind of document a source is.', {
  ARTICLE: 'A scholarly article.',
  LAW: 'A law (法律).',
  REGULATION: 'A regulation or departmental rule (法规, 规章).',
  NOTICE: 'A notice or other normative document (规范性文件).',
  NEWS: 'A news report.',
  DATASET: 'A data set.',
  OTHER: 'Any other document.',
});

export const ModalityEnum = describedEnum<Modality>('Modality', 'What a modal word of a source makes of a statement.', {
  OBLIGATION: 'It has to be so.',
  PERMITTED: 'It may be so (可以).',
  NORMALLY: 'In principle (原则上).',
  SUGGESTED: 'It might be considered (可以考虑).',
  WHEN_NECESSARY: 'When necessary (必要时).',
  MUST_NOT: 'It is not to be so (不应).',
});

export const ChangeKindEnum = describedEnum('ChangeKind', 'What happened to bodies.', {
  ESTABLISH: 'A body was established (设立).',
  RENAME: 'A body was renamed and stays the same body (更名).',
  MERGE: 'Bodies were merged (合并).',
  SPLIT: 'A body was split (分设).',
  TRANSFER: 'Duties or a body were moved elsewhere (划转).',
  UPGRADE: 'A body was raised in standing (升格).',
  SPECIALISE: 'A body was replaced by a specialised one (专门化).',
  DISSOLVE: 'A body was dissolved (撤销).',
  OTHER: 'Something else.',
});
