import { Field, ObjectType } from 'type-graphql';
import type { Authority, AuthorityOrigin, AuthorityRole } from '../../domain/authority.js';
import type { Certainty } from '../../domain/certainty.js';
import type { View } from '../../domain/view.js';
import { AuthorityOriginEnum, AuthorityRoleEnum } from '../enums/power-enums.js';
import { FactType } from './fact-type.js';
import { NodeType } from './node-type.js';
import { PeriodType } from './period-type.js';
import type { Ref } from './ref.js';

@ObjectType('Authority', {
  implements: [FactType, NodeType],
  description:
    'A power (职权): a holder, in a role, over a function, within a jurisdiction, about an object, on a legal basis, for a period.',
})
export class AuthorityType implements FactType {
  constructor(
    readonly record: Authority,
    readonly view: View,
  ) {}

  get id(): string {
    return this.record.id;
  }

  @Field(() => AuthorityRoleEnum, { description: 'In what role it is held.' })
  get role(): AuthorityRole {
    return this.record.role;
  }

  @Field(() => String, { nullable: true, description: 'Its scope in words, as the source has it.' })
  get scope(): string | null {
    return this.record.scope;
  }

  @Field(() => AuthorityOriginEnum, { description: 'Where it comes from.' })
  get origin(): AuthorityOrigin {
    return this.record.origin;
  }

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the holder may delegate it further; null: not stated.',
  })
  get mayDelegateFurther(): boolean | null {
    return this.record.mayDelegateFurther;
  }

  get validity(): Ref<PeriodType> {
    return new PeriodType(this.record.validity);
  }

  get certainty(): Certainty {
    return this.record.certainty;
  }
}
