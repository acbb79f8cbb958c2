import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { scenariosById } from '../../store/scenarios.js';
import type { ApiContext } from '../context.js';
import { nodeInView, nodeWithSuperiors } from '../look-up.js';
import type { MaybePromise } from '../maybe-promise.js';
import { selects } from '../selects.js';
import { NodeType } from '../types/node-type.js';
import type { Ref } from '../types/ref.js';
import { ScenarioType } from '../types/scenario-type.js';
import { ViewInput } from '../types/view-type.js';
import { viewFor } from './choose-view.js';
import { viewArgument } from './view-argument.js';

@Resolver()
export class NodeResolver {
  @Query(() => NodeType, {
    nullable: true,
    description:
      'Anything by its id; null where it does not exist in the view. A finding is judged again in the view: null where the fault is there no longer.',
  })
  async node(
    @Arg('id', () => ID, { description: 'The id.' }) id: string,
    @Arg('view', () => ViewInput, viewArgument) view: Ref<ViewInput> | null,
    @Ctx() context: Ref<ApiContext>,
  ): Promise<Ref<NodeType> | null> {
    return nodeInView(context, id, await viewFor(context, view));
  }

  @Query(() => [NodeType], { nullable: 'items', description: 'Several things by their ids, in the same order.' })
  async nodes(
    @Arg('ids', () => [ID], { description: 'The ids, 100 at most.' }) ids: string[],
    @Arg('view', () => ViewInput, viewArgument) view: Ref<ViewInput> | null,
    @Ctx() context: Ref<ApiContext>,
    @Info() info: Ref<GraphQLResolveInfo>,
  ): Promise<MaybePromise<Ref<NodeType> | null>[]> {
    const chosen = await viewFor(context, view);
    const look = selects(info, 'superiors') ? nodeWithSuperiors : nodeInView;
    return ids.map((id) => look(context, id, chosen));
  }

  @Query(() => [ScenarioType], { description: 'Every scenario that a question can be asked in.' })
  async scenarios(@Ctx() context: Ref<ApiContext>): Promise<Ref<ScenarioType>[]> {
    return [...(await scenariosById(context.store)).values()].map((scenario) => new ScenarioType(scenario));
  }
}
