import { Field, ObjectType } from 'type-graphql';
import type { AnswerStatus } from '../../domain/answer.js';
import type { Certainty } from '../../domain/certainty.js';
import type { AccountabilityTie } from '../../domain/accountability-tie.js';
import type { ChainOutcome, ChainPath, ChainStep } from '../../domain/chain.js';
import type { View } from '../../domain/view.js';
import type { Accountability } from '../../registry/accountability-chain.js';
import { AccountabilityTieEnum, AnswerStatusEnum, ChainOutcomeEnum } from '../enums/answer-enums.js';
import { CertaintyEnum } from '../enums/fact-enums.js';
import { reasonField, statusField } from './answer-fields.js';
import type { Ref } from './ref.js';

@ObjectType('AccountabilityStep', {
  description:
    'The first step is the body asked about and has no tie. HEADED_BY leads from a body to its head post, EX_OFFICIO from a post to the post it follows, HELD_BY to a person; asked of a person or a post, HOLDS leads to the post held and IN to its body.',
})
export class AccountabilityStepType {
  constructor(
    readonly record: ChainStep,
    readonly view: View,
  ) {}

  @Field(() => AccountabilityTieEnum, { nullable: true, description: 'What leads here from the step before.' })
  get tie(): AccountabilityTie | null {
    return this.record.tie;
  }

  @Field(() => CertaintyEnum, { description: 'How surely.' })
  get certainty(): Certainty {
    return this.record.certainty;
  }
}

@ObjectType('AccountabilityPath', { description: 'One way up.' })
export class AccountabilityPathType {
  constructor(
    readonly record: ChainPath,
    readonly view: View,
  ) {}

  @Field(() => ChainOutcomeEnum, { description: 'Where it ends.' })
  get outcome(): ChainOutcome {
    return this.record.outcome;
  }

  @Field(() => [AccountabilityStepType], { description: 'Its steps, from the body asked about upward.' })
  get steps(): Ref<AccountabilityStepType[]> {
    return this.record.steps.map((step) => new AccountabilityStepType(step, this.view));
  }
}

@ObjectType('AccountabilityAnswer', { description: 'Up which chain a body, a post or a person answers (问责链).' })
export class AccountabilityAnswerType {
  constructor(
    readonly record: Accountability,
    readonly of: string,
    readonly view: View,
  ) {}

  @Field(() => AnswerStatusEnum, {
    description: `${statusField} That of the best path; BROKEN is NOT_STATED with a reason.`,
  })
  get status(): AnswerStatus {
    return this.record.status;
  }

  @Field(() => String, { nullable: true, description: reasonField })
  get reason(): string | null {
    return this.record.reason;
  }

  @Field(() => ChainOutcomeEnum, { description: 'The best of the paths: REACHES_TOP, VACANT, CYCLE, BROKEN.' })
  get outcome(): ChainOutcome {
    return this.record.outcome;
  }

  @Field(() => [AccountabilityPathType], {
    description:
      'Every way up, the best first, then the shortest; of very many the first 64. A body with two superiors has two paths.',
  })
  get paths(): Ref<AccountabilityPathType[]> {
    return this.record.paths.map((path) => new AccountabilityPathType(path, this.view));
  }
}
