import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import type { View } from '../../domain/view.js';

@InputType('ViewInput', {
  description:
    'The world and the day in which a question is asked. Every root field takes one; nested fields inherit it.',
})
export class ViewInput {
  @Field(() => ID, { nullable: true, description: 'Scenario id. Default: the registry’s default scenario (ACTUAL).' })
  scenario?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Facts must be valid on this day. Default: today, in China’s time (UTC+8).',
  })
  asOf?: string | null;
}

@ObjectType('View', { description: 'The world and the day that an answer speaks of.' })
export class ViewType {
  constructor(readonly view: View) {}

  @Field(() => GraphQLLocalDate, { description: 'The day.' })
  get asOf(): string {
    return this.view.asOf;
  }
}
