import { Field, ObjectType } from 'type-graphql';
import type { AnswerStatus } from '../../domain/answer.js';
import type { Authority } from '../../domain/authority.js';
import type { Delegation } from '../../domain/delegation.js';
import type { View } from '../../domain/view.js';
import { AnswerStatusEnum } from '../enums/answer-enums.js';
import { reasonField, statusField } from './answer-fields.js';
import { AuthorityType } from './authority-type.js';
import { PeriodType } from './period-type.js';
import type { Ref } from './ref.js';

@ObjectType('AuthorityChainStep', {
  description: 'A power on the way back to the source of another, and what confers it.',
})
export class AuthorityChainStepType {
  constructor(
    readonly record: Authority,
    readonly view: View,
  ) {}

  @Field(() => AuthorityType, { description: 'The power.' })
  get authority(): Ref<AuthorityType> {
    return new AuthorityType(this.record, this.view);
  }
}

@ObjectType('AuthorityChainAnswer', {
  description:
    'From an authority back to the law or grant it comes from, and whether each step lies within the one before.',
})
export class AuthorityChainAnswerType {
  constructor(
    readonly record: Delegation,
    readonly view: View,
  ) {}

  @Field(() => AnswerStatusEnum, { description: statusField })
  get status(): AnswerStatus {
    return this.record.status;
  }

  @Field(() => String, { nullable: true, description: reasonField })
  get reason(): string | null {
    return this.record.reason;
  }

  @Field(() => [AuthorityChainStepType], {
    description: 'The authority asked about, then those it was delegated from.',
  })
  get steps(): Ref<AuthorityChainStepType[]> {
    return this.record.steps.map((step) => new AuthorityChainStepType(step, this.view));
  }

  @Field(() => PeriodType, {
    description: 'In force on the day, over the whole chain: the intersection of all validities.',
  })
  get validity(): Ref<PeriodType> {
    return new PeriodType(this.record.validity);
  }

  @Field(() => Boolean, { description: 'Whether the whole chain is in force on the day.' })
  get inForce(): boolean {
    return this.record.inForce;
  }

  @Field(() => [String], {
    description: 'Where a delegate has more than its delegator, or delegated on without leave.',
  })
  get excesses(): readonly string[] {
    return this.record.excesses;
  }
}
