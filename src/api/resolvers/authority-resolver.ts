import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { authorities, countOfAuthorities } from '../../store/authorities.js';
import { viewAsk } from '../../store/batched.js';
import { pendingAuthorizations } from '../../store/pending-authorizations.js';
import type { ApiContext } from '../context.js';
import { anyNode, citations, end, endOrNull } from '../look-up.js';
import { page } from '../page.js';
import { AuthorityType } from '../types/authority-type.js';
import type { Connection } from '../types/connection-types.js';
import { AuthorityConnection } from '../types/connections.js';
import { CitationType } from '../types/document-types.js';
import { FunctionType } from '../types/function-type.js';
import { JurisdictionType } from '../types/jurisdiction-type.js';
import { MatterUnion } from '../types/matter-types.js';
import { PartyType } from '../types/party-type.js';
import type { Ref } from '../types/ref.js';
import { everyAuthority } from './every-authority.js';
import { PageArgs } from './page-args.js';
import { party } from './party.js';

@Resolver(() => AuthorityType)
export class AuthorityResolver {
  @FieldResolver(() => PartyType, { description: 'Who holds it: a body or a post.' })
  holder(@Root() { record, view }: Ref<AuthorityType>, @Ctx() context: Ref<ApiContext>) {
    return party(context, record.holder, view);
  }

  @FieldResolver(() => FunctionType, { description: 'The function that it is over.' })
  function(@Root() { record, view }: Ref<AuthorityType>, @Ctx() context: Ref<ApiContext>) {
    return end(context, record.function, view, FunctionType);
  }

  @FieldResolver(() => JurisdictionType, { nullable: true, description: 'Where it holds.' })
  jurisdiction(@Root() { record, view }: Ref<AuthorityType>, @Ctx() context: Ref<ApiContext>) {
    return endOrNull(context, record.jurisdiction, view, JurisdictionType);
  }

  @FieldResolver(() => MatterUnion, {
    nullable: true,
    description: 'The body or system that it is about; null: anything inside its scope.',
  })
  object(@Root() { record, view }: Ref<AuthorityType>, @Ctx() context: Ref<ApiContext>) {
    return record.object === null ? null : anyNode(context, record.object, view);
  }

  @FieldResolver(() => AuthorityType, {
    nullable: true,
    description: 'The authority that this one was delegated from.',
  })
  delegatedFrom(@Root() { record, view }: Ref<AuthorityType>, @Ctx() context: Ref<ApiContext>) {
    return endOrNull(context, record.delegatedFrom, view, AuthorityType);
  }

  @FieldResolver(() => AuthorityConnection, { description: 'The authorities that were delegated from this one.' })
  delegations(
    @Root() { id, view }: Ref<AuthorityType>,
    @Args(() => PageArgs) choice: Ref<PageArgs>,
    @Ctx() { store }: Ref<ApiContext>,
  ): Promise<Connection<AuthorityType>> {
    const ask = { ...viewAsk(view), ...everyAuthority, delegatedFrom: id };
    return page(
      choice,
      (after, limit) => authorities(store, { ...ask, after, limit }),
      () => countOfAuthorities(store, ask),
      (authority) => new AuthorityType(authority, view),
    );
  }

  @FieldResolver(() => PartyType, { nullable: true, description: 'Who granted it.' })
  grantedBy(@Root() { record, view }: Ref<AuthorityType>, @Ctx() context: Ref<ApiContext>) {
    return record.grantedBy === null ? null : party(context, record.grantedBy, view);
  }

  @FieldResolver(() => [CitationType], { description: 'Instruments that confer it. Empty = none is recorded.' })
  legalBasis(@Root() { record }: Ref<AuthorityType>, @Ctx() context: Ref<ApiContext>) {
    return citations(context, record.basis);
  }

  @FieldResolver(() => Boolean, {
    description: 'True where the source demands an authorization that has not been named yet.',
  })
  async authorizationPending(@Root() { record, view }: Ref<AuthorityType>, @Ctx() { store }: Ref<ApiContext>) {
    if (record.basis.length > 0) return false;
    return (await pendingAuthorizations(store, { ...viewAsk(view), id: record.holder })).length > 0;
  }
}
