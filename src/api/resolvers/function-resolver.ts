import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { viewAsk } from '../../store/batched.js';
import { partsOfFunction } from '../../store/functions.js';
import { openListsOf, qualificationsOf } from '../../store/statements.js';
import type { ApiContext } from '../context.js';
import { citations, end, endOrNull } from '../look-up.js';
import { CitationType } from '../types/document-types.js';
import { FunctionType } from '../types/function-type.js';
import { OrganizationType } from '../types/organization-type.js';
import type { Ref } from '../types/ref.js';
import { OpenListType, QualificationType } from '../types/statement-types.js';
import { SystemType } from '../types/system-type.js';

@Resolver(() => FunctionType)
export class FunctionResolver {
  @FieldResolver(() => OrganizationType, {
    nullable: true,
    description: 'The body that alone is competent for it by law, where a source says so.',
  })
  competentOrgan(@Root() { record, view }: Ref<FunctionType>, @Ctx() context: Ref<ApiContext>) {
    return endOrNull(context, record.competentOrgan, view, OrganizationType);
  }

  @FieldResolver(() => FunctionType, { nullable: true, description: 'The function that it is a part of.' })
  partOf(@Root() { record, view }: Ref<FunctionType>, @Ctx() context: Ref<ApiContext>) {
    return endOrNull(context, record.partOf, view, FunctionType);
  }

  @FieldResolver(() => [FunctionType], { description: 'Its parts.' })
  async parts(@Root() { id, view }: Ref<FunctionType>, @Ctx() { store }: Ref<ApiContext>) {
    return (await partsOfFunction(store, id)).map((part) => new FunctionType(part, view));
  }

  @FieldResolver(() => [QualificationType], { description: 'What is said of it with a modal word.' })
  async qualifications(@Root() { id, view }: Ref<FunctionType>, @Ctx() { store }: Ref<ApiContext>) {
    return (await qualificationsOf(store, { ...viewAsk(view), id })).map((said) => new QualificationType(said, view));
  }

  @FieldResolver(() => [OpenListType], { description: 'Its lists that a source leaves open.' })
  async openLists(@Root() { id, view }: Ref<FunctionType>, @Ctx() { store }: Ref<ApiContext>) {
    return (await openListsOf(store, { ...viewAsk(view), id })).map((list) => new OpenListType(list, view));
  }

  @FieldResolver(() => [CitationType], { description: 'The sources that define it.' })
  citations(@Root() { record }: Ref<FunctionType>, @Ctx() context: Ref<ApiContext>) {
    return citations(context, record.cites);
  }
}

@Resolver(() => SystemType)
export class SystemResolver {
  @FieldResolver(() => [FunctionType], {
    description: 'Functions whose scope it lies in: whoever holds them holds it.',
  })
  functions(@Root() { record, view }: Ref<SystemType>, @Ctx() context: Ref<ApiContext>) {
    return record.functions.map((id) => end(context, id, view, FunctionType));
  }

  @FieldResolver(() => [CitationType], { description: 'The sources that speak of it.' })
  citations(@Root() { record }: Ref<SystemType>, @Ctx() context: Ref<ApiContext>) {
    return citations(context, record.cites);
  }
}
