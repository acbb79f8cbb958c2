import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { explainChain } from '../../domain/explain-chain.js';
import { explainResponsibility } from '../../domain/explain-responsibility.js';
import type { ApiContext } from '../context.js';
import { anyNode, citations } from '../look-up.js';
import { namesOf } from '../names-of.js';
import { AccountabilityAnswerType, AccountabilityStepType } from '../types/accountability-types.js';
import { AuthorityType } from '../types/authority-type.js';
import { CitationType } from '../types/document-types.js';
import { FactType } from '../types/fact-type.js';
import { NodeType } from '../types/node-type.js';
import { PartyType } from '../types/party-type.js';
import type { Ref } from '../types/ref.js';
import { RelationObjectType } from '../types/relation-type.js';
import { HoldingType, ResponsibilityAnswerType } from '../types/responsibility-types.js';
import { ViewType } from '../types/view-type.js';
import { party } from './party.js';

const viewField = 'The view that the answer speaks of.';
const explanationField = 'One sentence that a person can read.';
const citationsField = 'The sources that the answer rests on, down to the clause.';

@Resolver(() => ResponsibilityAnswerType)
export class ResponsibilityAnswerResolver {
  @FieldResolver(() => ViewType, { description: viewField })
  view(@Root() { view }: Ref<ResponsibilityAnswerType>) {
    return new ViewType(view);
  }

  @FieldResolver(() => String, { description: explanationField })
  async explanation(
    @Root() { record, question, matter, view }: Ref<ResponsibilityAnswerType>,
    @Ctx() context: Ref<ApiContext>,
  ) {
    const { function: of, organization, system, jurisdiction } = matter;
    const ids = [
      of,
      organization,
      system,
      jurisdiction,
      ...record.holdings.flatMap(({ holder, through }) => [holder, ...through]),
    ];
    return explainResponsibility(question, matter, record, view, await namesOf(context, ids, view));
  }

  @FieldResolver(() => [CitationType], { description: citationsField })
  citations(@Root() { record }: Ref<ResponsibilityAnswerType>, @Ctx() context: Ref<ApiContext>) {
    return citations(context, record.cites);
  }
}

@Resolver(() => HoldingType)
export class HoldingResolver {
  @FieldResolver(() => PartyType, { description: 'Who.' })
  holder(@Root() { record, view }: Ref<HoldingType>, @Ctx() context: Ref<ApiContext>) {
    return party(context, record.holder, view);
  }

  @FieldResolver(() => AuthorityType, {
    nullable: true,
    description: 'The authority that it rests on; null where it rests on a relation alone.',
  })
  authority(@Root() { record, view }: Ref<HoldingType>) {
    return record.authority && new AuthorityType(record.authority, view);
  }

  @FieldResolver(() => RelationObjectType, { nullable: true, description: 'The relation that it rests on.' })
  relation(@Root() { record, view }: Ref<HoldingType>) {
    return record.relation && new RelationObjectType(record.relation, view);
  }

  @FieldResolver(() => [NodeType], {
    description:
      'How the matter asked about leads to this holder, when not directly: a superior function, a part of the function, a wider jurisdiction, a wider object, the function that a system lies in. Through a superior function or a wider jurisdiction the holding is IMPLIED. A holder that is reached directly in a role is not listed again in it through something else.',
  })
  through(@Root() { record, view }: Ref<HoldingType>, @Ctx() context: Ref<ApiContext>) {
    return record.through.map((id) => anyNode(context, id, view));
  }
}

@Resolver(() => AccountabilityAnswerType)
export class AccountabilityAnswerResolver {
  @FieldResolver(() => ViewType, { description: viewField })
  view(@Root() { view }: Ref<AccountabilityAnswerType>) {
    return new ViewType(view);
  }

  @FieldResolver(() => String, { description: explanationField })
  async explanation(@Root() { record, of, view }: Ref<AccountabilityAnswerType>, @Ctx() context: Ref<ApiContext>) {
    const ids = [of, ...(record.paths[0]?.steps ?? []).map(({ subject }) => subject)];
    return explainChain(of, record, view, await namesOf(context, ids, view));
  }

  @FieldResolver(() => [CitationType], { description: citationsField })
  citations(@Root() { record }: Ref<AccountabilityAnswerType>, @Ctx() context: Ref<ApiContext>) {
    return citations(context, record.cites);
  }
}

@Resolver(() => AccountabilityStepType)
export class AccountabilityStepResolver {
  @FieldResolver(() => PartyType, { description: 'The body, post or person that the step leads to.' })
  subject(@Root() { record, view }: Ref<AccountabilityStepType>, @Ctx() context: Ref<ApiContext>) {
    return party(context, record.subject, view);
  }

  @FieldResolver(() => FactType, { nullable: true, description: 'The fact that the step rests on.' })
  fact(@Root() { record, view }: Ref<AccountabilityStepType>, @Ctx() context: Ref<ApiContext>) {
    return record.fact === null ? null : anyNode(context, record.fact, view);
  }

  @FieldResolver(() => [CitationType], { description: 'The sources of the step.' })
  citations(@Root() { record }: Ref<AccountabilityStepType>, @Ctx() context: Ref<ApiContext>) {
    return citations(context, record.cites);
  }
}
