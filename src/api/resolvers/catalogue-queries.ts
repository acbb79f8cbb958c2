import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { viewAsk } from '../../store/batched.js';
import { countOfFunctions, functions } from '../../store/functions.js';
import { mechanisms } from '../../store/mechanisms.js';
import { countOfSystems, systems } from '../../store/systems.js';
import type { ApiContext } from '../context.js';
import { only } from '../look-up.js';
import { page } from '../page.js';
import type { Connection } from '../types/connection-types.js';
import { FunctionConnection, SystemConnection } from '../types/connections.js';
import { FunctionType } from '../types/function-type.js';
import { JurisdictionType } from '../types/jurisdiction-type.js';
import { MechanismType } from '../types/mechanism-types.js';
import type { Ref } from '../types/ref.js';
import { SystemType } from '../types/system-type.js';
import { ViewInput } from '../types/view-type.js';
import { viewFor } from './choose-view.js';
import { PageArgs } from './page-args.js';
import { viewArgument } from './view-argument.js';

@Resolver()
export class CatalogueQueries {
  @Query(() => FunctionType, { nullable: true, description: 'A function; null for an unknown id.' })
  async function(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Arg('view', () => ViewInput, viewArgument) view: Ref<ViewInput> | null,
    @Ctx() context: Ref<ApiContext>,
  ) {
    return only(context, id, await viewFor(context, view), FunctionType);
  }

  @Query(() => FunctionConnection, { description: 'The functions of a domain, or of all.' })
  async functions(
    @Arg('domain', () => String, { nullable: true, description: 'The domain, e.g. E-GOV. Default: all.' })
    domain: string | null,
    @Arg('view', () => ViewInput, viewArgument) view: Ref<ViewInput> | null,
    @Args(() => PageArgs) choice: Ref<PageArgs>,
    @Ctx() context: Ref<ApiContext>,
  ): Promise<Connection<FunctionType>> {
    const chosen = await viewFor(context, view);
    const ask = { domain: domain ?? null };
    return page(
      choice,
      (after, limit) => functions(context.store, { ...ask, after, limit }),
      async () => (await countOfFunctions(context.store, ask))[0] ?? 0,
      (each) => new FunctionType(each, chosen),
    );
  }

  @Query(() => JurisdictionType, {
    nullable: true,
    description: 'A jurisdiction; null where it does not exist on the day.',
  })
  async jurisdiction(
    @Arg('id', () => ID, { description: 'Its id: j. and its code, e.g. j.110000.' }) id: string,
    @Arg('view', () => ViewInput, viewArgument) view: Ref<ViewInput> | null,
    @Ctx() context: Ref<ApiContext>,
  ) {
    return only(context, id, await viewFor(context, view), JurisdictionType);
  }

  @Query(() => SystemConnection, { description: 'The systems and facilities that authorities can be about.' })
  async systems(
    @Arg('view', () => ViewInput, viewArgument) view: Ref<ViewInput> | null,
    @Args(() => PageArgs) choice: Ref<PageArgs>,
    @Ctx() context: Ref<ApiContext>,
  ): Promise<Connection<SystemType>> {
    const chosen = await viewFor(context, view);
    return page(
      choice,
      (after, limit) => systems(context.store, { after, limit }),
      async () => (await countOfSystems(context.store, {}))[0] ?? 0,
      (system) => new SystemType(system, chosen),
    );
  }

  @Query(() => [MechanismType], { description: 'The mechanisms of a view.' })
  async mechanisms(
    @Arg('view', () => ViewInput, viewArgument) view: Ref<ViewInput> | null,
    @Ctx() context: Ref<ApiContext>,
  ) {
    const chosen = await viewFor(context, view);
    return (await mechanisms(context.store, viewAsk(chosen))).map((mechanism) => new MechanismType(mechanism, chosen));
  }
}
