import { Field, ObjectType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import type { DatePrecision, Period } from '../../domain/period.js';
import { DatePrecisionEnum } from '../enums/fact-enums.js';

@ObjectType('Period', { description: 'A half-open stretch of days (有效期). A missing end is unbounded or not known.' })
export class PeriodType implements Period {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The first day.' })
  readonly from: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The first day on which it no longer holds.' })
  readonly to: string | null;

  @Field(() => DatePrecisionEnum, { description: 'How exactly the source gives `from`.' })
  readonly fromPrecision: DatePrecision;

  @Field(() => DatePrecisionEnum, { description: 'How exactly the source gives `to`.' })
  readonly toPrecision: DatePrecision;

  constructor({ from, to, fromPrecision, toPrecision }: Period) {
    this.from = from;
    this.to = to;
    this.fromPrecision = fromPrecision;
    this.toPrecision = toPrecision;
  }
}
