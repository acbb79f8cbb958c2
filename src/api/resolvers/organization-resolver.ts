import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { existenceDoubts } from '../../domain/existence-doubts.js';
import { nameDoubt } from '../../domain/name-doubt.js';
import type { RelationType } from '../../domain/relation.js';
import { headOf } from '../../registry/head-of.js';
import { authorities, countOfAuthorities } from '../../store/authorities.js';
import { viewAsk } from '../../store/batched.js';
import { changesOf } from '../../store/change-events.js';
import { systemAssignmentsOf } from '../../store/organizational-systems.js';
import { postsOf } from '../../store/posts.js';
import { countOfSubordinates, relationsOf, subordinatesOf, superiorsOf } from '../../store/relations.js';
import { openListsOf, qualificationsOf } from '../../store/statements.js';
import type { ApiContext } from '../context.js';
import { RelationTypeEnum } from '../enums/power-enums.js';
import { citations, endOrNull } from '../look-up.js';
import { page } from '../page.js';
import { showPost } from '../show.js';
import { AuthorityType } from '../types/authority-type.js';
import { ChangeEventType } from '../types/change-event-type.js';
import type { Connection } from '../types/connection-types.js';
import { AuthorityConnection, RelationConnection } from '../types/connections.js';
import { CitationType } from '../types/document-types.js';
import { HeadAnswerType } from '../types/head-answer-type.js';
import { JurisdictionType } from '../types/jurisdiction-type.js';
import { OrganizationType } from '../types/organization-type.js';
import { SystemAssignmentType } from '../types/organizational-system-types.js';
import { PostType } from '../types/post-types.js';
import type { Ref } from '../types/ref.js';
import { RelationObjectType } from '../types/relation-type.js';
import { OpenListType, QualificationType } from '../types/statement-types.js';
import { everyAuthority } from './every-authority.js';
import { PageArgs } from './page-args.js';

@Resolver(() => OrganizationType)
export class OrganizationResolver {
  @FieldResolver(() => JurisdictionType, { nullable: true, description: 'The jurisdiction that it belongs to.' })
  jurisdiction(@Root() { record, view }: Ref<OrganizationType>, @Ctx() context: Ref<ApiContext>) {
    return endOrNull(context, record.jurisdiction, view, JurisdictionType);
  }

  @FieldResolver(() => [RelationObjectType], {
    description: 'Ties to the bodies that may command it (never a host, counterpart or model).',
  })
  async superiors(@Root() { id, view, superiorTies }: Ref<OrganizationType>, @Ctx() { store }: Ref<ApiContext>) {
    const ties = superiorTies ?? (await superiorsOf(store, { ...viewAsk(view), id }));
    return ties.map((tie) => new RelationObjectType(tie, view));
  }

  @FieldResolver(() => RelationConnection, { description: 'Ties to the bodies that it may command.' })
  subordinates(
    @Root() { id, view }: Ref<OrganizationType>,
    @Args(() => PageArgs) choice: Ref<PageArgs>,
    @Ctx() { store }: Ref<ApiContext>,
  ): Promise<Connection<RelationObjectType>> {
    const ask = { ...viewAsk(view), id };
    return page(
      choice,
      (after, limit) => subordinatesOf(store, { ...ask, after, limit }),
      async () => (await countOfSubordinates(store, ask))[0] ?? 0,
      (tie) => new RelationObjectType(tie, view),
    );
  }

  @FieldResolver(() => [RelationObjectType], { description: 'Ties from it and to it.' })
  async relations(
    @Root() { id, view }: Ref<OrganizationType>,
    @Arg('types', () => [RelationTypeEnum], { nullable: true, description: 'Only these kinds of tie. Default: all.' })
    types: RelationType[] | null,
    @Ctx() { store }: Ref<ApiContext>,
  ) {
    const ties = await relationsOf(store, { ...viewAsk(view), id, types: types ?? null });
    return ties.map((tie) => new RelationObjectType(tie, view));
  }

  @FieldResolver(() => AuthorityConnection, { description: 'The powers that it holds.' })
  authorities(
    @Root() { id, view }: Ref<OrganizationType>,
    @Args(() => PageArgs) choice: Ref<PageArgs>,
    @Ctx() { store }: Ref<ApiContext>,
  ): Promise<Connection<AuthorityType>> {
    const ask = { ...viewAsk(view), ...everyAuthority, holder: id };
    return page(
      choice,
      (after, limit) => authorities(store, { ...ask, after, limit }),
      () => countOfAuthorities(store, ask),
      (authority) => new AuthorityType(authority, view),
    );
  }

  @FieldResolver(() => [PostType], { description: 'The posts in it, the head first.' })
  async posts(@Root() { id, view }: Ref<OrganizationType>, @Ctx() { store }: Ref<ApiContext>) {
    return (await postsOf(store, { ...viewAsk(view), id })).map((post) => showPost(post, view));
  }

  @FieldResolver(() => HeadAnswerType, { description: 'Who heads it, ex-officio rules followed.' })
  async head(@Root() { id, view }: Ref<OrganizationType>, @Ctx() { store }: Ref<ApiContext>) {
    return new HeadAnswerType(await headOf(store, id, view), view);
  }

  @FieldResolver(() => [ChangeEventType], { description: 'Every event of the scenario, of any day.' })
  async changes(@Root() { id, view }: Ref<OrganizationType>, @Ctx() { store }: Ref<ApiContext>) {
    return (await changesOf(store, { ...viewAsk(view), id })).map((event) => new ChangeEventType(event, view));
  }

  @FieldResolver(() => [String], {
    description:
      'What the sources leave open of its existence on the day, or of its name: a day that they do not give, or dates on which they disagree. Empty: nothing.',
  })
  async doubts(@Root() { id, record, view }: Ref<OrganizationType>, @Ctx() { store }: Ref<ApiContext>) {
    const ofName = nameDoubt(record, view.asOf);
    const ofExistence = existenceDoubts(record, await changesOf(store, { ...viewAsk(view), id }), view.asOf);
    return [...ofExistence, ...(ofName === null ? [] : [ofName])];
  }

  @FieldResolver(() => [SystemAssignmentType], {
    description:
      'Which of the organizational systems it belongs to (decision, execution, supervision and feedback, consultation).',
  })
  async systems(@Root() { id, view }: Ref<OrganizationType>, @Ctx() { store }: Ref<ApiContext>) {
    const assigned = await systemAssignmentsOf(store, { ...viewAsk(view), id });
    return assigned.map((assignment) => new SystemAssignmentType(assignment, view));
  }

  @FieldResolver(() => [QualificationType], { description: 'What is said of it with a modal word.' })
  async qualifications(@Root() { id, view }: Ref<OrganizationType>, @Ctx() { store }: Ref<ApiContext>) {
    return (await qualificationsOf(store, { ...viewAsk(view), id })).map((said) => new QualificationType(said, view));
  }

  @FieldResolver(() => [OpenListType], { description: 'Its lists that a source leaves open.' })
  async openLists(@Root() { id, view }: Ref<OrganizationType>, @Ctx() { store }: Ref<ApiContext>) {
    return (await openListsOf(store, { ...viewAsk(view), id })).map((list) => new OpenListType(list, view));
  }

  @FieldResolver(() => [CitationType], { description: 'The sources that speak of it.' })
  citations(@Root() { record }: Ref<OrganizationType>, @Ctx() context: Ref<ApiContext>) {
    return citations(context, record.cites);
  }
}
