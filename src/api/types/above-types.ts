import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { AnswerStatus } from '../../domain/answer.js';
import type { Above } from '../../registry/is-above.js';
import { AnswerStatusEnum } from '../enums/answer-enums.js';
import { statusField } from './answer-fields.js';

@InputType('PairInput', { description: 'Two bodies or posts, of which one may be above the other.' })
export class PairInput {
  @Field(() => ID, { description: 'The one that may be above.' })
  upper!: string;

  @Field(() => ID, { description: 'The one that may be below.' })
  lower!: string;
}

@ObjectType('AboveAnswer', { description: 'Whether one of two is above the other in command.' })
export class AboveAnswerType {
  constructor(readonly record: Above) {}

  @Field(() => ID, { description: 'The one that may be above.' })
  get upper(): string {
    return this.record.upper;
  }

  @Field(() => ID, { description: 'The one that may be below.' })
  get lower(): string {
    return this.record.lower;
  }

  @Field(() => AnswerStatusEnum, {
    description: `${statusField} NOT_STATED where no way is recorded, which is not known to mean that there is none.`,
  })
  get status(): AnswerStatus {
    return this.record.status;
  }

  @Field(() => Boolean, { description: 'Whether a way of command is recorded, of any length.' })
  get above(): boolean {
    return this.record.above;
  }

  @Field(() => Int, {
    nullable: true,
    description: 'How many ties up, on the surest and then the shortest way; null where none is recorded.',
  })
  get steps(): number | null {
    return this.record.steps;
  }
}
