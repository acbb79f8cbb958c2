import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { chainOfAuthority } from '../../registry/chain-of-authority.js';
import type { ApiContext } from '../context.js';
import { citations } from '../look-up.js';
import { AuthorityChainAnswerType, AuthorityChainStepType } from '../types/delegation-types.js';
import { CitationType } from '../types/document-types.js';
import type { Ref } from '../types/ref.js';
import { ViewInput, ViewType } from '../types/view-type.js';
import { viewFor } from './choose-view.js';
import { viewArgument } from './view-argument.js';

@Resolver(() => AuthorityChainAnswerType)
export class DelegationResolver {
  @Query(() => AuthorityChainAnswerType, {
    description: 'From a power back to the law or grant that it comes from (权力来源).',
  })
  async chainOfAuthority(
    @Arg('authority', () => ID, { description: 'The power.' }) authority: string,
    @Arg('view', () => ViewInput, viewArgument) view: Ref<ViewInput> | null,
    @Ctx() context: Ref<ApiContext>,
  ) {
    const chosen = await viewFor(context, view);
    return new AuthorityChainAnswerType(context.know(await chainOfAuthority(context.store, authority, chosen)), chosen);
  }

  @FieldResolver(() => ViewType, { description: 'The view that the answer speaks of.' })
  view(@Root() { view }: Ref<AuthorityChainAnswerType>) {
    return new ViewType(view);
  }
}

@Resolver(() => AuthorityChainStepType)
export class AuthorityChainStepResolver {
  @FieldResolver(() => [CitationType], {
    description: 'The instruments that confer it; where it was delegated, the sources that say so.',
  })
  source(@Root() { record }: Ref<AuthorityChainStepType>, @Ctx() context: Ref<ApiContext>) {
    return citations(context, record.basis.length > 0 ? record.basis : record.cites);
  }
}
