import { Field, ObjectType } from 'type-graphql';
import type { AnswerStatus } from '../../domain/answer.js';
import type { View } from '../../domain/view.js';
import type { Coordination } from '../../registry/who-coordinates-between.js';
import { AnswerStatusEnum } from '../enums/answer-enums.js';
import { AccountabilityPathType } from './accountability-types.js';
import { reasonField, statusField } from './answer-fields.js';
import type { Ref } from './ref.js';

@ObjectType('CoordinatorAnswer', { description: 'Who can bring several bodies together.' })
export class CoordinatorAnswerType {
  constructor(
    readonly record: Coordination,
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

  @Field(() => [AccountabilityPathType], { description: 'The way from each of them to where the ways meet.' })
  get paths(): Ref<AccountabilityPathType[]> {
    return this.record.paths.map((path) => new AccountabilityPathType(path, this.view));
  }
}
