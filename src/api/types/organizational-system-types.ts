import { Field, ObjectType } from 'type-graphql';
import type { Certainty } from '../../domain/certainty.js';
import type { OrganizationalSystem, SystemAssignment } from '../../domain/organizational-system.js';
import type { View } from '../../domain/view.js';
import { FactType } from './fact-type.js';
import { NodeType } from './node-type.js';
import { PeriodType } from './period-type.js';
import type { Ref } from './ref.js';

@ObjectType('OrganizationalSystem', {
  implements: NodeType,
  description:
    'One of the systems that an arrangement is divided into, e.g. t.dec decision (决策), t.con consultation (咨询).',
})
export class OrganizationalSystemType implements NodeType {
  constructor(
    readonly record: OrganizationalSystem,
    readonly view: View,
  ) {}

  get id(): string {
    return this.record.id;
  }

  @Field(() => String, { description: 'The name, in Chinese where there is one.' })
  get name(): string {
    return this.record.name;
  }

  @Field(() => String, { nullable: true, description: 'The name in English.' })
  get nameEn(): string | null {
    return this.record.nameEn;
  }
}

@ObjectType('SystemAssignment', {
  implements: [FactType, NodeType],
  description: 'That a body belongs to one of the organizational systems.',
})
export class SystemAssignmentType implements FactType {
  constructor(
    readonly record: SystemAssignment,
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
