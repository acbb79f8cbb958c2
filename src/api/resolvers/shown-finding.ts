import { rulesNamed } from '../../analysis/rule-catalogue.js';
import type { Finding } from '../../domain/rule.js';
import type { View } from '../../domain/view.js';
import { FindingType, RuleType } from '../types/rule-types.js';

/** A finding of a view, with its rule. */
export function shownFinding(finding: Finding, view: View): FindingType {
  const [rule] = rulesNamed([finding.rule]);
  if (!rule) throw new Error(`A finding names a rule, '${finding.rule}'.`);
  return new FindingType(finding, new RuleType(rule), view);
}
