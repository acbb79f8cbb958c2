import { Arg, Args, Ctx, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import type { AuthorityRole } from '../../domain/authority.js';
import { authorities, countOfAuthorities } from '../../store/authorities.js';
import { viewAsk } from '../../store/batched.js';
import type { ApiContext } from '../context.js';
import { AuthorityRoleEnum } from '../enums/power-enums.js';
import { only } from '../look-up.js';
import { page } from '../page.js';
import { AuthorityType } from '../types/authority-type.js';
import type { Connection } from '../types/connection-types.js';
import { AuthorityConnection } from '../types/connections.js';
import type { Ref } from '../types/ref.js';
import { ViewInput } from '../types/view-type.js';
import { viewFor } from './choose-view.js';
import { PageArgs } from './page-args.js';
import { viewArgument } from './view-argument.js';

@InputType('AuthorityFilter', { description: 'Which powers a list holds: all that is given must apply.' })
export class AuthorityFilterInput {
  @Field(() => ID, { nullable: true, description: 'Only those of this body or post.' })
  holder?: string | null;

  @Field(() => [AuthorityRoleEnum], { nullable: true, description: 'Only those in these roles.' })
  roles?: AuthorityRole[] | null;

  @Field(() => ID, { nullable: true, description: 'Only those over exactly this function.' })
  function?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those within exactly this jurisdiction.' })
  jurisdiction?: string | null;
}

@Resolver()
export class AuthorityQueries {
  @Query(() => AuthorityType, { nullable: true, description: 'A power; null where it does not hold in the view.' })
  async authority(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Arg('view', () => ViewInput, viewArgument) view: Ref<ViewInput> | null,
    @Ctx() context: Ref<ApiContext>,
  ) {
    return only(context, id, await viewFor(context, view), AuthorityType);
  }

  @Query(() => AuthorityConnection, { description: 'The powers of a view.' })
  async authorities(
    @Arg('where', () => AuthorityFilterInput, { nullable: true, description: 'Which of them. Default: all.' })
    where: Ref<AuthorityFilterInput> | null,
    @Arg('view', () => ViewInput, viewArgument) view: Ref<ViewInput> | null,
    @Args(() => PageArgs) choice: Ref<PageArgs>,
    @Ctx() context: Ref<ApiContext>,
  ): Promise<Connection<AuthorityType>> {
    const chosen = await viewFor(context, view);
    const ask = {
      ...viewAsk(chosen),
      holder: where?.holder ?? null,
      roles: where?.roles ?? null,
      function: where?.function ?? null,
      jurisdiction: where?.jurisdiction ?? null,
      delegatedFrom: null,
    };
    return page(
      choice,
      (after, limit) => authorities(context.store, { ...ask, after, limit }),
      () => countOfAuthorities(context.store, ask),
      (authority) => new AuthorityType(authority, chosen),
    );
  }
}
