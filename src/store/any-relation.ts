import { fragment } from './cypher.js';

/** Every type of relation; ANSWERS_TO, which is derived from those of command, is none. */
export const anyRelation = fragment`SUBORDINATE_TO|ACCOUNTABLE_TO|WORKING_BODY_OF|PART_OF|LEADS|LEADS_PROFESSIONALLY|MANAGES|GUIDES|COORDINATES|ASSIGNS_WORK_TO|ESTABLISHES|HOSTED_BY|COUNTERPART_OF|MODELLED_ON|MEMBER_OF|SUCCESSOR_OF`;
