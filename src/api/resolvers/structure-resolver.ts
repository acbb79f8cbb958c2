import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { structureOfArea } from '../../analysis/structure-of-area.js';
import type { ApiContext } from '../context.js';
import { end } from '../look-up.js';
import { JurisdictionType } from '../types/jurisdiction-type.js';
import type { Ref } from '../types/ref.js';
import { StructureType } from '../types/structure-types.js';
import { ViewInput, ViewType } from '../types/view-type.js';
import { viewFor } from './choose-view.js';
import { viewArgument } from './view-argument.js';

@Resolver(() => StructureType)
export class StructureResolver {
  @Query(() => StructureType, {
    description: 'Span and layers: direct reports, depth of command, posts and vacancy by layer, functions covered.',
  })
  async structure(
    @Arg('jurisdiction', () => ID, { description: 'The jurisdiction.' }) jurisdiction: string,
    @Arg('subtree', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: 'Of all that lies inside the jurisdiction too, taken together.',
    })
    subtree: boolean | null,
    @Arg('view', () => ViewInput, viewArgument) view: Ref<ViewInput> | null,
    @Ctx() context: Ref<ApiContext>,
  ) {
    const chosen = await viewFor(context, view);
    const patience = context.patienceMillis;
    const found = await structureOfArea(context.store, jurisdiction, subtree ?? false, chosen, patience);
    return new StructureType(jurisdiction, found, chosen);
  }

  @FieldResolver(() => ViewType, { description: 'The view that is described.' })
  view(@Root() { view }: Ref<StructureType>) {
    return new ViewType(view);
  }

  @FieldResolver(() => JurisdictionType, { description: 'The jurisdiction that is described.' })
  jurisdiction(@Root() { place, view }: Ref<StructureType>, @Ctx() context: Ref<ApiContext>) {
    return end(context, place, view, JurisdictionType);
  }
}
