import type { RuleOutcome, Severity } from '../../domain/rule.js';
import { describedEnum } from './described-enum.js';

export const SeverityEnum = describedEnum<Severity>('Severity', 'How grave a finding is.', {
  ERROR: 'A fault of the arrangement.',
  WARNING: 'Something that should be otherwise.',
  INFO: 'Worth knowing.',
});

export const RuleOutcomeEnum = describedEnum<RuleOutcome>('RuleOutcome', 'What came out of a rule.', {
  PASS: 'Cases were looked at, and none is at fault.',
  FIRE: 'At least one case is at fault.',
  PENDING: 'What is demanded has not been named yet.',
  UNKNOWN: 'The data needed are absent. Never a PASS.',
  NOT_APPLICABLE: 'The rule does not speak of this arrangement.',
});
