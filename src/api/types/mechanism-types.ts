import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Mechanism, Step } from '../../domain/mechanism.js';
import type { View } from '../../domain/view.js';
import { NodeType } from './node-type.js';

@ObjectType('Mechanism', {
  implements: NodeType,
  description: 'A fixed course of steps that a kind of matter goes through (机制).',
})
export class MechanismType implements NodeType {
  constructor(
    readonly record: Mechanism,
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

  @Field(() => String, {
    nullable: true,
    description: 'The field of work whose matters go through it, such as E-GOV; null: not stated.',
  })
  get domain(): string | null {
    return this.record.domain;
  }
}

@ObjectType('MechanismStep', { description: 'One step of a mechanism, and who takes it (环节).' })
export class MechanismStepType {
  constructor(
    readonly record: Step,
    readonly view: View,
  ) {}

  @Field(() => ID, { description: 'Unique in the registry, and permanent.' })
  get id(): string {
    return this.record.id;
  }

  @Field(() => Int, { description: 'Its place in the order, from 1.' })
  get position(): number {
    return this.record.position;
  }

  @Field(() => String, { description: 'What is done, in Chinese where the source has it so.' })
  get name(): string {
    return this.record.name;
  }

  @Field(() => String, { nullable: true, description: 'What is done, in English.' })
  get nameEn(): string | null {
    return this.record.nameEn;
  }

  @Field(() => String, { description: 'In what role the actor takes it: PROPOSER, REVIEWER, APPROVER, DELIBERATOR …' })
  get role(): string {
    return this.record.role;
  }

  @Field(() => String, { nullable: true, description: 'Under what condition it is taken; null: always.' })
  get condition(): string | null {
    return this.record.condition;
  }

  @Field(() => String, {
    nullable: true,
    description: 'An amount that the condition turns on, as the source has it; null where it gives none.',
  })
  get threshold(): string | null {
    return this.record.threshold;
  }
}
