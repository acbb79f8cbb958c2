import { Field, ObjectType } from 'type-graphql';
import type { AnswerStatus } from '../../domain/answer.js';
import type { View } from '../../domain/view.js';
import type { Head } from '../../registry/head-of.js';
import { AnswerStatusEnum } from '../enums/answer-enums.js';
import { statusField } from './answer-fields.js';

@ObjectType('HeadAnswer', { description: 'Who heads a body (首长).' })
export class HeadAnswerType {
  constructor(
    readonly record: Head,
    readonly view: View,
  ) {}

  @Field(() => AnswerStatusEnum, { description: `${statusField} Of the post and the posts it follows.` })
  get status(): AnswerStatus {
    return this.record.status;
  }

  @Field(() => String, {
    nullable: true,
    description: 'Also says why incumbent is null, and where sources give more than one head.',
  })
  get reason(): string | null {
    return this.record.reason;
  }
}
