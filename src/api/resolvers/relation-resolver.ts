import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { PartyType } from '../types/party-type.js';
import type { Ref } from '../types/ref.js';
import { RelationObjectType } from '../types/relation-type.js';
import { party } from './party.js';

@Resolver(() => RelationObjectType)
export class RelationResolver {
  @FieldResolver(() => PartyType, { description: 'The end that the tie is said of.' })
  source(@Root() { record, view }: Ref<RelationObjectType>, @Ctx() context: Ref<ApiContext>) {
    return party(context, record.source, view);
  }

  @FieldResolver(() => PartyType, { description: 'The end that it leads to.' })
  target(@Root() { record, view }: Ref<RelationObjectType>, @Ctx() context: Ref<ApiContext>) {
    return party(context, record.target, view);
  }
}
