import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { compareScenarios } from '../../analysis/compare-scenarios.js';
import type { View } from '../../domain/view.js';
import type { ApiContext } from '../context.js';
import { end } from '../look-up.js';
import { EntityDifferenceType, ReassignmentType, ScenarioComparisonType } from '../types/comparison-types.js';
import { FunctionType } from '../types/function-type.js';
import { OrganizationType } from '../types/organization-type.js';
import type { Ref } from '../types/ref.js';
import { HoldingType } from '../types/responsibility-types.js';
import { FindingType } from '../types/rule-types.js';
import { ViewInput, ViewType } from '../types/view-type.js';
import { viewFor } from './choose-view.js';
import { shownFinding } from './shown-finding.js';

@Resolver(() => ScenarioComparisonType)
export class ComparisonResolver {
  @Query(() => ScenarioComparisonType, { description: 'Two views of one jurisdiction, side by side.' })
  async compareScenarios(
    @Arg('from', () => ViewInput, { description: 'The one view, such as the arrangement as it is.' })
    from: Ref<ViewInput>,
    @Arg('to', () => ViewInput, { description: 'The other, such as a proposal.' }) to: Ref<ViewInput>,
    @Arg('jurisdiction', () => ID, { description: 'The jurisdiction.' }) jurisdiction: string,
    @Ctx() context: Ref<ApiContext>,
  ) {
    const [before, after] = [await viewFor(context, from, 'from'), await viewFor(context, to, 'to')];
    return new ScenarioComparisonType(
      await compareScenarios(context.store, before, after, jurisdiction),
      before,
      after,
    );
  }

  @FieldResolver(() => ViewType, { description: 'The one view.' })
  from(@Root() { fromView }: Ref<ScenarioComparisonType>) {
    return new ViewType(fromView);
  }

  @FieldResolver(() => ViewType, { description: 'The other view.' })
  to(@Root() { toView }: Ref<ScenarioComparisonType>) {
    return new ViewType(toView);
  }

  @FieldResolver(() => [FindingType], {
    description: 'Findings that only the one has, matched by rule and by what they are about.',
  })
  closed(@Root() { record, fromView }: Ref<ScenarioComparisonType>) {
    return record.closed.map((finding) => shownFinding(finding, fromView));
  }

  @FieldResolver(() => [FindingType], { description: 'Findings that only the other has.' })
  opened(@Root() { record, toView }: Ref<ScenarioComparisonType>) {
    return record.opened.map((finding) => shownFinding(finding, toView));
  }

  @FieldResolver(() => [FindingType], { description: 'Findings that both have, as the other has them.' })
  remaining(@Root() { record, toView }: Ref<ScenarioComparisonType>) {
    return record.remaining.map((finding) => shownFinding(finding, toView));
  }

  @FieldResolver(() => EntityDifferenceType, { description: 'Which bodies each has.' })
  organizations(@Root() { record, fromView, toView }: Ref<ScenarioComparisonType>) {
    return new EntityDifferenceType(record, fromView, toView);
  }

  @FieldResolver(() => [ReassignmentType], { description: 'Functions whose holders differ.' })
  reassigned(@Root() { record, fromView, toView }: Ref<ScenarioComparisonType>) {
    return record.reassigned.map((each) => new ReassignmentType(each, fromView, toView));
  }
}

const bodies = (context: ApiContext, ids: readonly string[], view: View) =>
  ids.map((id) => end(context, id, view, OrganizationType));

@Resolver(() => EntityDifferenceType)
export class EntityDifferenceResolver {
  @FieldResolver(() => [OrganizationType], { description: 'Bodies that only the one has.' })
  onlyInFrom(@Root() { record, fromView }: Ref<EntityDifferenceType>, @Ctx() context: Ref<ApiContext>) {
    return bodies(context, record.onlyInFrom, fromView);
  }

  @FieldResolver(() => [OrganizationType], { description: 'Bodies that only the other has.' })
  onlyInTo(@Root() { record, toView }: Ref<EntityDifferenceType>, @Ctx() context: Ref<ApiContext>) {
    return bodies(context, record.onlyInTo, toView);
  }

  @FieldResolver(() => [OrganizationType], { description: 'Bodies that both have.' })
  inBoth(@Root() { record, toView }: Ref<EntityDifferenceType>, @Ctx() context: Ref<ApiContext>) {
    return bodies(context, record.inBoth, toView);
  }
}

@Resolver(() => ReassignmentType)
export class ReassignmentResolver {
  @FieldResolver(() => FunctionType, { description: 'The function.' })
  function(@Root() { record, toView }: Ref<ReassignmentType>, @Ctx() context: Ref<ApiContext>) {
    return end(context, record.function, toView, FunctionType);
  }

  @FieldResolver(() => [HoldingType], { description: 'Who answers for it in the one view.' })
  from(@Root() { record, fromView }: Ref<ReassignmentType>) {
    return record.from.map((holding) => new HoldingType(holding, fromView));
  }

  @FieldResolver(() => [HoldingType], { description: 'Who answers for it in the other.' })
  to(@Root() { record, toView }: Ref<ReassignmentType>) {
    return record.to.map((holding) => new HoldingType(holding, toView));
  }
}
