import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { AnswerStatus } from '../../domain/answer.js';
import type { View } from '../../domain/view.js';
import type { Route } from '../../registry/route.js';
import { AnswerStatusEnum } from '../enums/answer-enums.js';
import { describedEnum } from '../enums/described-enum.js';
import { reasonField, statusField } from './answer-fields.js';
import { MechanismStepType, MechanismType } from './mechanism-types.js';
import type { Ref } from './ref.js';

export const RouteObjectEnum = describedEnum('RouteObject', 'The class of what goes through a route.', {
  PLAN: 'A plan (规划).',
  BUDGET: 'An annual budget (年度预算).',
  DEPARTMENT_PROJECT: 'A project of one department (部门项目).',
  OVERALL_PROJECT: 'An overall or basic project (全局性、基础性项目).',
});

@InputType('RouteInput', {
  description: 'What goes through the route: the mechanism, or else the class of the object.',
})
export class RouteInput {
  @Field(() => ID, { nullable: true, description: 'The mechanism, where it is known.' })
  mechanism?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Where: at another level the bodies that correspond take the steps.',
  })
  jurisdiction?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The field of work whose matter it is, such as E-GOV. A mechanism of none that is stated counts only where none of this one fits, and makes the answer IMPLIED. Default: every field.',
  })
  domain?: string | null;

  @Field(() => RouteObjectEnum, { nullable: true, description: 'Otherwise the class of the object.' })
  object?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Is the plan or budget a major one? null = not known: a step that depends on it makes the answer NOT_STATED. Any other condition stays in and is shown.',
  })
  major?: boolean | null;
}

@ObjectType('RouteAnswer', { description: 'Through which steps a plan, a budget or a project goes (审批程序).' })
export class RouteAnswerType {
  constructor(
    readonly record: Route,
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

  @Field(() => MechanismType, { nullable: true, description: 'The mechanism that it goes by.' })
  get mechanism(): Ref<MechanismType> | null {
    return this.record.mechanism && new MechanismType(this.record.mechanism, this.view);
  }

  @Field(() => [MechanismStepType], {
    description: 'In order; a step whose condition the object does not meet is left out.',
  })
  get steps(): Ref<MechanismStepType[]> {
    return this.record.steps.map((step) => new MechanismStepType(step, this.view));
  }
}
