import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { route } from '../../registry/route.js';
import type { ApiContext } from '../context.js';
import { citations } from '../look-up.js';
import { CitationType } from '../types/document-types.js';
import type { Ref } from '../types/ref.js';
import { RouteAnswerType, RouteInput } from '../types/route-types.js';
import { ViewInput, ViewType } from '../types/view-type.js';
import { viewFor } from './choose-view.js';
import { viewArgument } from './view-argument.js';

@Resolver(() => RouteAnswerType)
export class RouteResolver {
  @Query(() => RouteAnswerType, {
    description: 'Through which steps a plan, a budget or a project goes, and who takes each.',
  })
  async route(
    @Arg('of', () => RouteInput, { description: 'What goes through it.' }) of: Ref<RouteInput>,
    @Arg('view', () => ViewInput, viewArgument) view: Ref<ViewInput> | null,
    @Ctx() context: Ref<ApiContext>,
  ) {
    const chosen = await viewFor(context, view);
    const { mechanism, jurisdiction, domain, object, major } = of;
    const question = {
      mechanism: mechanism ?? null,
      jurisdiction: jurisdiction ?? null,
      domain: domain ?? null,
      object: object ?? null,
      major: major ?? null,
    };
    return new RouteAnswerType(await route(context.store, question, chosen), chosen);
  }

  @FieldResolver(() => ViewType, { description: 'The view that the answer speaks of.' })
  view(@Root() { view }: Ref<RouteAnswerType>) {
    return new ViewType(view);
  }

  @FieldResolver(() => [CitationType], { description: 'The sources that the answer rests on.' })
  citations(@Root() { record }: Ref<RouteAnswerType>, @Ctx() context: Ref<ApiContext>) {
    return citations(context, [...new Set(record.steps.flatMap(({ cites }) => cites))]);
  }
}
