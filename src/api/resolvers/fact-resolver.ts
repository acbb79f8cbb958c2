import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { citations, scenarioNode } from '../look-up.js';
import { CitationType } from '../types/document-types.js';
import { FactType } from '../types/fact-type.js';
import type { Ref } from '../types/ref.js';
import { ScenarioType } from '../types/scenario-type.js';
import { ViewType } from '../types/view-type.js';

/** What every fact has: the scenario that it is asserted in, and its sources. */
@Resolver(() => FactType)
export class FactResolver {
  @FieldResolver(() => ScenarioType, { description: 'The scenario that it is asserted in.' })
  scenario(@Root() fact: Ref<FactType>, @Ctx() context: Ref<ApiContext>): Promise<Ref<ScenarioType>> {
    return scenarioNode(context, fact.record.scenario);
  }

  @FieldResolver(() => [CitationType], { description: 'The sources that support it, down to the clause.' })
  citations(@Root() fact: Ref<FactType>, @Ctx() context: Ref<ApiContext>): Promise<Ref<CitationType>[]> {
    return citations(context, fact.record.cites);
  }
}

@Resolver(() => ViewType)
export class ViewResolver {
  @FieldResolver(() => ScenarioType, { description: 'The world.' })
  scenario(@Root() { view }: Ref<ViewType>, @Ctx() context: Ref<ApiContext>): Promise<Ref<ScenarioType>> {
    return scenarioNode(context, view.scenario);
  }
}

@Resolver(() => ScenarioType)
export class ScenarioResolver {
  @FieldResolver(() => ScenarioType, { nullable: true, description: 'The scenario that it is a change to.' })
  basedOn(@Root() { record }: Ref<ScenarioType>, @Ctx() context: Ref<ApiContext>): Promise<Ref<ScenarioType> | null> {
    return record.basedOn === null ? Promise.resolve(null) : scenarioNode(context, record.basedOn);
  }
}
