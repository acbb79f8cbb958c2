import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { viewAsk } from '../../store/batched.js';
import { countOfPartsOfJurisdiction, partsOfJurisdiction } from '../../store/jurisdictions.js';
import type { ApiContext } from '../context.js';
import { endOrNull } from '../look-up.js';
import { page } from '../page.js';
import { JurisdictionConnection } from '../types/connections.js';
import type { Connection } from '../types/connection-types.js';
import { JurisdictionType } from '../types/jurisdiction-type.js';
import type { Ref } from '../types/ref.js';
import { PageArgs } from './page-args.js';

@Resolver(() => JurisdictionType)
export class JurisdictionResolver {
  @FieldResolver(() => JurisdictionType, { nullable: true, description: 'The jurisdiction that it is a part of.' })
  partOf(@Root() { record, view }: Ref<JurisdictionType>, @Ctx() context: Ref<ApiContext>) {
    return endOrNull(context, record.partOf, view, JurisdictionType);
  }

  @FieldResolver(() => JurisdictionConnection, { description: 'The jurisdictions that it is divided into.' })
  parts(
    @Root() { id, view }: Ref<JurisdictionType>,
    @Args(() => PageArgs) choice: Ref<PageArgs>,
    @Ctx() { store }: Ref<ApiContext>,
  ): Promise<Connection<JurisdictionType>> {
    const ask = { id, day: viewAsk(view).day };
    return page(
      choice,
      (after, limit) => partsOfJurisdiction(store, { ...ask, after, limit }),
      async () => (await countOfPartsOfJurisdiction(store, ask))[0] ?? 0,
      (part) => new JurisdictionType(part, view),
    );
  }
}
