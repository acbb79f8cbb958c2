import { Field, ObjectType } from 'type-graphql';
import type { System } from '../../domain/system.js';
import type { View } from '../../domain/view.js';
import { NodeType } from './node-type.js';

@ObjectType('System', {
  implements: NodeType,
  description: 'A system or facility that an authority can be about (a portal, a network).',
})
export class SystemType implements NodeType {
  constructor(
    readonly record: System,
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
