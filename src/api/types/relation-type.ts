import { Field, ObjectType } from 'type-graphql';
import type { Certainty } from '../../domain/certainty.js';
import type { ExOfficio } from '../../domain/post.js';
import type { Relation, RelationType } from '../../domain/relation.js';
import type { View } from '../../domain/view.js';
import { RelationTypeEnum } from '../enums/power-enums.js';
import { FactType } from './fact-type.js';
import { NodeType } from './node-type.js';
import { PeriodType } from './period-type.js';
import type { Ref } from './ref.js';

@ObjectType('Relation', {
  implements: [FactType, NodeType],
  description: 'A directed tie between bodies, or between posts: «source TYPE target».',
})
export class RelationObjectType implements FactType {
  constructor(
    readonly record: Relation,
    readonly view: View,
  ) {}

  get id(): string {
    return this.record.id;
  }

  @Field(() => RelationTypeEnum, { description: 'What kind of tie it is.' })
  get type(): RelationType {
    return this.record.type;
  }

  @Field(() => String, {
    nullable: true,
    description: 'The aspect that it is limited to (business, personnel …); null: all.',
  })
  get aspect(): string | null {
    return this.record.aspect;
  }

  @Field(() => String, {
    nullable: true,
    description: 'In what capacity the source takes part (主要领导 of a member unit).',
  })
  get capacity(): string | null {
    return this.record.capacity;
  }

  get validity(): Ref<PeriodType> {
    return new PeriodType(this.record.validity);
  }

  get certainty(): Certainty {
    return this.record.certainty;
  }
}

@ObjectType('ExOfficioRule', {
  implements: [FactType, NodeType],
  description: 'The rule that whoever holds one post holds another by virtue of it (兼任).',
})
export class ExOfficioRuleType implements FactType {
  constructor(
    readonly record: ExOfficio,
    readonly view: View,
  ) {}

  get id(): string {
    return this.record.id;
  }

  get validity(): Ref<PeriodType> {
    return new PeriodType(this.record.validity);
  }

  get certainty(): Certainty {
    return this.record.certainty;
  }
}
