import { Field, ObjectType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import type { ChangeEvent, ChangeKind } from '../../domain/change-event.js';
import type { DatePrecision } from '../../domain/period.js';
import type { View } from '../../domain/view.js';
import { ChangeKindEnum } from '../enums/entity-enums.js';
import { DatePrecisionEnum } from '../enums/fact-enums.js';
import { NodeType } from './node-type.js';

@ObjectType('ChangeEvent', { implements: NodeType, description: 'Something that happened to bodies (机构变更).' })
export class ChangeEventType implements NodeType {
  constructor(
    readonly record: ChangeEvent,
    readonly view: View,
  ) {}

  get id(): string {
    return this.record.id;
  }

  @Field(() => ChangeKindEnum, { description: 'What happened.' })
  get kind(): ChangeKind {
    return this.record.kind;
  }

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day of it; null: not stated.' })
  get date(): string | null {
    return this.record.date;
  }

  @Field(() => DatePrecisionEnum, { description: 'How exactly the source gives `date`.' })
  get datePrecision(): DatePrecision {
    return this.record.datePrecision;
  }
}
