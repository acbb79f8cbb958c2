import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import type { OrganizationKind } from '../../domain/organization.js';
import { viewAsk } from '../../store/batched.js';
import { countOfOrganizations, organizations } from '../../store/organizations.js';
import type { ApiContext } from '../context.js';
import { OrganizationKindEnum } from '../enums/entity-enums.js';
import { nodeWithSuperiors, only } from '../look-up.js';
import { page } from '../page.js';
import { selects } from '../selects.js';
import type { Connection } from '../types/connection-types.js';
import { OrganizationConnection } from '../types/connections.js';
import { OrganizationType } from '../types/organization-type.js';
import type { Ref } from '../types/ref.js';
import { ViewInput } from '../types/view-type.js';
import { viewFor } from './choose-view.js';
import { PageArgs } from './page-args.js';
import { viewArgument } from './view-argument.js';

@InputType('OrganizationFilter', { description: 'Which bodies a list holds: all that is given must apply.' })
export class OrganizationFilterInput {
  @Field(() => [OrganizationKindEnum], { nullable: true, description: 'Only these kinds.' })
  kinds?: OrganizationKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Only those of exactly this jurisdiction.' })
  jurisdiction?: string | null;

  @Field(() => ID, { nullable: true, description: 'With all that lies inside the jurisdiction.' })
  within?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those whose name or alias holds this text.' })
  nameContains?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only temporary bodies, or only those that are said not to be.',
  })
  temporary?: boolean | null;
}

@Resolver()
export class OrganizationQueries {
  @Query(() => OrganizationType, { nullable: true, description: 'A body; null where it does not exist in the view.' })
  async organization(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Arg('view', () => ViewInput, viewArgument) view: Ref<ViewInput> | null,
    @Ctx() context: Ref<ApiContext>,
    @Info() info: Ref<GraphQLResolveInfo>,
  ) {
    const chosen = await viewFor(context, view);
    if (!selects(info, 'superiors')) return only(context, id, chosen, OrganizationType);
    const node = await nodeWithSuperiors(context, id, chosen);
    return node instanceof OrganizationType ? node : null;
  }

  @Query(() => OrganizationConnection, { description: 'The bodies of a view.' })
  async organizations(
    @Arg('where', () => OrganizationFilterInput, { nullable: true, description: 'Which of them. Default: all.' })
    where: Ref<OrganizationFilterInput> | null,
    @Arg('view', () => ViewInput, viewArgument) view: Ref<ViewInput> | null,
    @Args(() => PageArgs) choice: Ref<PageArgs>,
    @Ctx() context: Ref<ApiContext>,
  ): Promise<Connection<OrganizationType>> {
    const chosen = await viewFor(context, view);
    const ask = {
      ...viewAsk(chosen),
      kinds: where?.kinds ?? null,
      jurisdiction: where?.jurisdiction ?? null,
      within: where?.within ?? null,
      nameContains: where?.nameContains?.normalize('NFC').toLowerCase() ?? null,
      temporary: where?.temporary ?? null,
    };
    return page(
      choice,
      (after, limit) => organizations(context.store, { ...ask, after, limit }),
      () => countOfOrganizations(context.store, ask),
      (organization) => new OrganizationType(organization, chosen),
    );
  }
}
