import { Field, ObjectType } from 'type-graphql';
import type { FunctionGroup, PublicFunction } from '../../domain/public-function.js';
import type { View } from '../../domain/view.js';
import { FunctionGroupEnum } from '../enums/entity-enums.js';
import { NodeType } from './node-type.js';

@ObjectType('Function', { implements: NodeType, description: 'A function that a body can be charged with (职能).' })
export class FunctionType implements NodeType {
  constructor(
    readonly record: PublicFunction,
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

  @Field(() => String, { description: 'The field of public work that it belongs to, e.g. E-GOV (领域).' })
  get domain(): string {
    return this.record.domain;
  }

  @Field(() => FunctionGroupEnum, { description: 'What it consists in.' })
  get group(): FunctionGroup {
    return this.record.group;
  }

  @Field(() => Boolean, { description: 'True for a function that consists in coordinating others.' })
  get coordination(): boolean {
    return this.record.coordination;
  }
}
