import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { AuthorityRole } from '../../domain/authority.js';
import { questions, type Matter, type Question } from '../../domain/matter.js';
import type { Responsibility } from '../../domain/responsibility.js';
import type { View } from '../../domain/view.js';
import { accountabilityChain } from '../../registry/accountability-chain.js';
import { whoAuthorizes } from '../../registry/who-authorizes.js';
import { whoCoordinates } from '../../registry/who-coordinates.js';
import { whoIsResponsible } from '../../registry/who-is-responsible.js';
import { whoSupervises } from '../../registry/who-supervises.js';
import type { Store } from '../../store/store.js';
import type { Naming } from '../../store/whole.js';
import type { ApiContext } from '../context.js';
import { AuthorityRoleEnum } from '../enums/power-enums.js';
import { AccountabilityAnswerType } from '../types/accountability-types.js';
import { MatterInput } from '../types/matter-types.js';
import type { Ref } from '../types/ref.js';
import { ResponsibilityAnswerType } from '../types/responsibility-types.js';
import { ViewInput } from '../types/view-type.js';
import { viewFor } from './choose-view.js';
import { viewArgument } from './view-argument.js';

const matterArgument = { description: 'What is asked about.' } as const;

@Resolver()
export class QuestionResolver {
  @Query(() => ResponsibilityAnswerType, {
    description: 'Who approves or deliberates the matter: roles APPROVER, DELIBERATOR (谁审批、谁审议).',
  })
  whoAuthorizes(
    @Arg('matter', () => MatterInput, matterArgument) matter: Ref<MatterInput>,
    @Arg('view', () => ViewInput, viewArgument) view: Ref<ViewInput> | null,
    @Ctx() context: Ref<ApiContext>,
  ) {
    return answered(questions.whoAuthorizes, whoAuthorizes, matter, view, context);
  }

  @Query(() => ResponsibilityAnswerType, {
    description:
      'Who coordinates the matter (谁协调): for a function or system, role COORDINATOR over it, else the holder of a coordination function of its domain that covers it; for an organization, bodies with a COORDINATES relation to it (role COORDINATOR) or a coordination function over it.',
  })
  whoCoordinates(
    @Arg('matter', () => MatterInput, matterArgument) matter: Ref<MatterInput>,
    @Arg('view', () => ViewInput, viewArgument) view: Ref<ViewInput> | null,
    @Ctx() context: Ref<ApiContext>,
  ) {
    return answered(questions.whoCoordinates, whoCoordinates, matter, view, context);
  }

  @Query(() => ResponsibilityAnswerType, {
    description:
      'Who supervises the matter (谁监督): role SUPERVISOR over it, then PARTICIPANT in its supervision; a supervisor of everything in scope counts, and through says so. Never the body itself: where nobody else is left the answer is NOT_STATED and reason says so.',
  })
  whoSupervises(
    @Arg('matter', () => MatterInput, matterArgument) matter: Ref<MatterInput>,
    @Arg('view', () => ViewInput, viewArgument) view: Ref<ViewInput> | null,
    @Ctx() context: Ref<ApiContext>,
  ) {
    return answered(questions.whoSupervises, whoSupervises, matter, view, context);
  }

  @Query(() => ResponsibilityAnswerType, {
    description:
      'Who holds the matter (谁负责): roles given, by default ACCOUNTABLE and LEAD, then RESPONSIBLE and PARTICIPANT.',
  })
  whoIsResponsible(
    @Arg('matter', () => MatterInput, matterArgument) matter: Ref<MatterInput>,
    @Arg('roles', () => [AuthorityRoleEnum], { nullable: true, description: 'Only holders in these roles.' })
    roles: AuthorityRole[] | null,
    @Arg('view', () => ViewInput, viewArgument) view: Ref<ViewInput> | null,
    @Ctx() context: Ref<ApiContext>,
  ) {
    const ask = (store: Store, of: Matter, chosen: View) => whoIsResponsible(store, of, chosen, roles ?? undefined);
    return answered(questions.whoIsResponsible, ask, matter, view, context);
  }

  @Query(() => AccountabilityAnswerType, { description: 'From a body, post or person up to the top leader (问责链).' })
  async accountabilityChain(
    @Arg('of', () => ID, { description: 'A body, a post or a person.' }) of: string,
    @Arg('view', () => ViewInput, viewArgument) view: Ref<ViewInput> | null,
    @Ctx() context: Ref<ApiContext>,
  ) {
    const chosen = await viewFor(context, view);
    return new AccountabilityAnswerType(context.know(await accountabilityChain(context.store, of, chosen)), of, chosen);
  }
}

async function answered(
  question: Question,
  ask: (store: Store, matter: Matter, view: View) => Promise<Responsibility & Naming>,
  input: MatterInput,
  view: ViewInput | null,
  context: ApiContext,
): Promise<ResponsibilityAnswerType> {
  const chosen = await viewFor(context, view);
  const { function: of, organization, system, jurisdiction } = input;
  const matter = {
    function: of ?? null,
    organization: organization ?? null,
    system: system ?? null,
    jurisdiction: jurisdiction ?? null,
  };
  return new ResponsibilityAnswerType(context.know(await ask(context.store, matter, chosen)), question, matter, chosen);
}
