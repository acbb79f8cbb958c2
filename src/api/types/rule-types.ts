import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AreaReport } from '../../analysis/area-report.js';
import type { Problem } from '../../domain/problem.js';
import type { RuleSummary } from '../../domain/rule-tally.js';
import type { Finding, Rule, RuleOutcome, Severity } from '../../domain/rule.js';
import type { View } from '../../domain/view.js';
import { RuleOutcomeEnum, SeverityEnum } from '../enums/rule-enums.js';
import { NodeType } from './node-type.js';
import type { Ref } from './ref.js';

@ObjectType('Problem', {
  implements: NodeType,
  description: 'A problem that the source article describes, and rules detect.',
})
export class ProblemType implements NodeType {
  constructor(readonly record: Problem) {}

  get id(): string {
    return this.record.id;
  }

  @Field(() => String, { description: 'The name, in Chinese where there is one.' })
  get name(): string {
    return this.record.name;
  }

  @Field(() => String, { nullable: true, description: 'The name in English.' })
  get nameEn(): string | null {
    return this.record.nameEn;
  }
}

@ObjectType('Rule', { implements: NodeType, description: 'A rule that an arrangement is judged by.' })
export class RuleType implements NodeType {
  constructor(readonly record: Rule) {}

  @Field(() => ID, { description: 'Permanent: GR-02, DQ-1.' })
  get id(): string {
    return this.record.id;
  }

  @Field(() => String, { description: 'The name, in Chinese.' })
  get name(): string {
    return this.record.name;
  }

  @Field(() => String, { description: 'The name in English.' })
  get nameEn(): string {
    return this.record.nameEn;
  }

  @Field(() => SeverityEnum, { description: 'How grave a breach is.' })
  get severity(): Severity {
    return this.record.severity;
  }

  @Field(() => String, { description: 'Opens with MUST or SHOULD.' })
  get statement(): string {
    return this.record.statement;
  }
}

@ObjectType('Finding', { implements: NodeType, description: 'One breach of a rule, and what shows it.' })
export class FindingType implements NodeType {
  constructor(
    readonly record: Finding,
    readonly rule: Ref<RuleType>,
    readonly view: View,
  ) {}

  @Field(() => ID, {
    description: 'The same for the same fault in the same view, run after run: node(id) finds it again.',
  })
  get id(): string {
    return this.record.id;
  }

  @Field(() => RuleOutcomeEnum, { description: 'FIRE, or PENDING.' })
  get outcome(): RuleOutcome {
    return this.record.outcome;
  }

  @Field(() => SeverityEnum, { description: 'How grave it is.' })
  get severity(): Severity {
    return this.record.severity;
  }

  @Field(() => String, { description: 'What is wrong, in a sentence.' })
  get statement(): string {
    return this.record.statement;
  }
}

@ObjectType('RuleResult', { description: 'What one rule found in one view of one jurisdiction.' })
export class RuleResultType {
  constructor(
    readonly record: RuleSummary,
    readonly report: AreaReport,
    readonly view: View,
  ) {}

  @Field(() => RuleType, { description: 'The rule.' })
  get rule(): Ref<RuleType> {
    return new RuleType(this.record.rule);
  }

  @Field(() => RuleOutcomeEnum, { description: 'What came out.' })
  get outcome(): RuleOutcome {
    return this.record.outcome;
  }

  @Field(() => String, { nullable: true, description: 'Why it is PENDING, UNKNOWN or NOT_APPLICABLE.' })
  get reason(): string | null {
    return this.record.reason;
  }

  @Field(() => Int, { description: 'How many cases were looked at; a PASS over 0 cases is UNKNOWN.' })
  get examined(): number {
    return this.record.examined;
  }

  @Field(() => Int, { description: 'How many findings there are.' })
  get found(): number {
    return this.record.found;
  }
}

@ObjectType('GapReport', { description: 'Where management is missing, split or unlawful in one jurisdiction.' })
export class GapReportType {
  constructor(
    readonly record: AreaReport,
    readonly view: View,
  ) {}

  @Field(() => [RuleResultType], { description: 'What each rule found.' })
  get results(): Ref<RuleResultType[]> {
    return this.record.results.map((result) => new RuleResultType(result, this.record, this.view));
  }
}
