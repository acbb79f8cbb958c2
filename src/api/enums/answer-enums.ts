import type { AnswerStatus } from '../../domain/answer.js';
import type { AccountabilityTie } from '../../domain/accountability-tie.js';
import type { ChainOutcome } from '../../domain/chain.js';
import type { Competence } from '../../domain/competence.js';
import { describedEnum } from './described-enum.js';

export const AnswerStatusEnum = describedEnum<AnswerStatus>('AnswerStatus', 'How far the registry can answer.', {
  STATED: 'Recorded facts that a source states answer it.',
  IMPLIED: 'At least one fact or step that the answer rests on is implied.',
  STATED_NONE: 'A source states that there is none.',
  NOT_STATED: 'The registry does not know; reason says what is missing.',
});

export const CompetenceEnum = describedEnum<Competence>(
  'Competence',
  'Whether one holder is competent. Judged within each jurisdiction; over several, the worst of CONFLICTING, LED and SOLE.',
  {
    SOLE: 'One competent holder.',
    LED: 'Several, exactly one of them in the lead (牵头).',
    CONFLICTING: 'Several, and no single lead (多头).',
    VACANT: 'None is recorded.',
  },
);

export const ChainOutcomeEnum = describedEnum<ChainOutcome>('ChainOutcome', 'Where a way up ends.', {
  REACHES_TOP: 'At a government, or at the head post of one or of a party’s central body, or at its holder.',
  VACANT:
    'In the actual world, and in a what-if on it: at another head post that nobody is recorded in, unless a source says that it is held.',
  BROKEN: 'Nowhere: there is no way up.',
  CYCLE: 'Back at a body that is already on it.',
});

export const AccountabilityTieEnum = describedEnum<AccountabilityTie>(
  'AccountabilityTie',
  'What leads from one step of a chain to the next.',
  {
    SUBORDINATE_TO: 'The former is subordinate to this one (隶属).',
    ACCOUNTABLE_TO: 'The former answers to this one (对…负责).',
    WORKING_BODY_OF: 'The former is its working body (办事机构).',
    PART_OF: 'The former is a part of it (组成部分).',
    LEADS: 'This one leads the former (领导).',
    LEADS_PROFESSIONALLY: 'This one leads the former in business matters (业务领导).',
    ASSIGNS_WORK_TO: 'This one assigns the former its work (交办).',
    HEADED_BY: 'From a body to its head post.',
    EX_OFFICIO: 'From a post to the post that it follows: whoever holds the one holds the other.',
    HELD_BY: 'From a post to the person who holds it.',
    HOLDS: 'From a person to a post that the person holds.',
    IN: 'From a post to the body that it is in.',
  },
);
