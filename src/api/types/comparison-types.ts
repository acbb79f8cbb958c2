import { ObjectType } from 'type-graphql';
import type { Impact } from '../../analysis/impact-of-dissolving.js';
import type { Comparison } from '../../domain/comparison.js';
import type { View } from '../../domain/view.js';

@ObjectType('EntityDifference', { description: 'Which bodies two views have.' })
export class EntityDifferenceType {
  constructor(
    readonly record: Comparison,
    readonly fromView: View,
    readonly toView: View,
  ) {}
}

@ObjectType('Reassignment', { description: 'A function whose holders differ between two views.' })
export class ReassignmentType {
  constructor(
    readonly record: Comparison['reassigned'][number],
    readonly fromView: View,
    readonly toView: View,
  ) {}
}

@ObjectType('ScenarioComparison', {
  description: 'What a change of arrangement closes, opens and leaves, in one jurisdiction.',
})
export class ScenarioComparisonType {
  constructor(
    readonly record: Comparison,
    readonly fromView: View,
    readonly toView: View,
  ) {}
}

@ObjectType('ImpactReport', { description: 'What would be missing without a body.' })
export class ImpactReportType {
  constructor(
    readonly record: Impact,
    readonly view: View,
  ) {}
}
