import { gapReport, type RuleVerdict } from '../../../../src/domain/gap-report.js';
import type { Rule } from '../../../../src/domain/rule.js';
import { arrangementOf, type Given } from '../../arrangement-of.js';
import { eGov } from './e-gov.js';

/** The verdict of one rule, as the report has it; of e-government, unless another catalogue is given. */
export function verdictOf(rule: Rule, given: Given): RuleVerdict {
  const [verdict] = gapReport(arrangementOf({ catalogue: eGov, ...given }), [rule]).verdicts;
  if (!verdict) throw new Error('A report has a verdict for every rule.');
  return verdict;
}
