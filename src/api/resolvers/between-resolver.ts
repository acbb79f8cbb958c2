import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { whoCoordinatesBetween } from '../../registry/who-coordinates-between.js';
import type { ApiContext } from '../context.js';
import { citations, endOrNull } from '../look-up.js';
import { CoordinatorAnswerType } from '../types/coordinator-answer-type.js';
import { CitationType } from '../types/document-types.js';
import { OrganizationType } from '../types/organization-type.js';
import type { Ref } from '../types/ref.js';
import { ViewInput, ViewType } from '../types/view-type.js';
import { viewFor } from './choose-view.js';
import { viewArgument } from './view-argument.js';

@Resolver(() => CoordinatorAnswerType)
export class BetweenResolver {
  @Query(() => CoordinatorAnswerType, {
    description: 'Who commands several bodies, and who is charged with coordinating them (谁来协调).',
  })
  async whoCoordinatesBetween(
    @Arg('organizations', () => [ID], { description: 'The bodies, two at least.' }) organizations: string[],
    @Arg('view', () => ViewInput, viewArgument) view: Ref<ViewInput> | null,
    @Ctx() context: Ref<ApiContext>,
  ) {
    const chosen = await viewFor(context, view);
    return new CoordinatorAnswerType(await whoCoordinatesBetween(context.store, organizations, chosen), chosen);
  }

  @FieldResolver(() => ViewType, { description: 'The view that the answer speaks of.' })
  view(@Root() { view }: Ref<CoordinatorAnswerType>) {
    return new ViewType(view);
  }

  @FieldResolver(() => OrganizationType, { nullable: true, description: 'The lowest body that commands all of them.' })
  commonSuperior(@Root() { record, view }: Ref<CoordinatorAnswerType>, @Ctx() context: Ref<ApiContext>) {
    return endOrNull(context, record.commonSuperior, view, OrganizationType);
  }

  @FieldResolver(() => OrganizationType, {
    nullable: true,
    description: 'A body that is charged with coordinating them, where one is.',
  })
  coordinator(@Root() { record, view }: Ref<CoordinatorAnswerType>, @Ctx() context: Ref<ApiContext>) {
    return endOrNull(context, record.coordinator, view, OrganizationType);
  }

  @FieldResolver(() => [CitationType], { description: 'The sources that the answer rests on.' })
  citations(@Root() { record }: Ref<CoordinatorAnswerType>, @Ctx() context: Ref<ApiContext>) {
    return citations(context, record.cites);
  }
}
