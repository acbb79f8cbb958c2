import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { viewAsk } from '../../store/batched.js';
import { appointmentsOf, appointmentsTo } from '../../store/appointments.js';
import { exOfficioRulesOf } from '../../store/ex-officio.js';
import { superiorsOf } from '../../store/relations.js';
import { qualificationsOf } from '../../store/statements.js';
import type { ApiContext } from '../context.js';
import { end, endOrNull } from '../look-up.js';
import { OrganizationType } from '../types/organization-type.js';
import { AppointmentType, PersonType, PostType } from '../types/post-types.js';
import type { Ref } from '../types/ref.js';
import { ExOfficioRuleType, RelationObjectType } from '../types/relation-type.js';
import { QualificationType } from '../types/statement-types.js';

@Resolver(() => PostType)
export class PostResolver {
  @FieldResolver(() => OrganizationType, { description: 'The body that it is in.' })
  organization(@Root() { record, view }: Ref<PostType>, @Ctx() context: Ref<ApiContext>) {
    return end(context, record.organization, view, OrganizationType);
  }

  @FieldResolver(() => PostType, {
    nullable: true,
    description:
      'The post whose holder holds this one by virtue of it; where there are several, one of them: exOfficioRules has all.',
  })
  async exOfficio(@Root() { id, view }: Ref<PostType>, @Ctx() context: Ref<ApiContext>) {
    const [rule] = await exOfficioRulesOf(context.store, { ...viewAsk(view), id });
    return endOrNull(context, rule?.follows ?? null, view, PostType);
  }

  @FieldResolver(() => [ExOfficioRuleType], {
    description: 'The rules by which it is held with another post; several where it is held with more than one.',
  })
  async exOfficioRules(@Root() { id, view }: Ref<PostType>, @Ctx() { store }: Ref<ApiContext>) {
    return (await exOfficioRulesOf(store, { ...viewAsk(view), id })).map((rule) => new ExOfficioRuleType(rule, view));
  }

  @FieldResolver(() => [AppointmentType], { description: 'Who holds it.' })
  async incumbents(@Root() { id, view }: Ref<PostType>, @Ctx() { store }: Ref<ApiContext>) {
    return (await appointmentsTo(store, { ...viewAsk(view), id })).map((each) => new AppointmentType(each, view));
  }

  @FieldResolver(() => [RelationObjectType], {
    description: 'Posts that it reports to, where reporting lines run between posts (SUBORDINATE_TO).',
  })
  async superiors(@Root() { id, view }: Ref<PostType>, @Ctx() { store }: Ref<ApiContext>) {
    return (await superiorsOf(store, { ...viewAsk(view), id })).map((tie) => new RelationObjectType(tie, view));
  }

  @FieldResolver(() => [QualificationType], { description: 'What is said of it with a modal word.' })
  async qualifications(@Root() { id, view }: Ref<PostType>, @Ctx() { store }: Ref<ApiContext>) {
    return (await qualificationsOf(store, { ...viewAsk(view), id })).map((said) => new QualificationType(said, view));
  }
}

@Resolver(() => PersonType)
export class PersonResolver {
  @FieldResolver(() => [AppointmentType], { description: 'The posts that the person holds.' })
  async appointments(@Root() { id, view }: Ref<PersonType>, @Ctx() { store }: Ref<ApiContext>) {
    return (await appointmentsOf(store, { ...viewAsk(view), id })).map((each) => new AppointmentType(each, view));
  }
}

@Resolver(() => AppointmentType)
export class AppointmentResolver {
  @FieldResolver(() => PersonType, { description: 'The person.' })
  person(@Root() { record, view }: Ref<AppointmentType>, @Ctx() context: Ref<ApiContext>) {
    return end(context, record.person, view, PersonType);
  }

  @FieldResolver(() => PostType, { description: 'The post.' })
  post(@Root() { record, view }: Ref<AppointmentType>, @Ctx() context: Ref<ApiContext>) {
    return end(context, record.post, view, PostType);
  }
}

@Resolver(() => ExOfficioRuleType)
export class ExOfficioRuleResolver {
  @FieldResolver(() => PostType, { description: 'The post that is held by virtue of the other.' })
  post(@Root() { record, view }: Ref<ExOfficioRuleType>, @Ctx() context: Ref<ApiContext>) {
    return end(context, record.post, view, PostType);
  }

  @FieldResolver(() => PostType, { description: 'The other post.' })
  follows(@Root() { record, view }: Ref<ExOfficioRuleType>, @Ctx() context: Ref<ApiContext>) {
    return end(context, record.follows, view, PostType);
  }
}
