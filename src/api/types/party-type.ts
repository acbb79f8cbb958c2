import { Field, ID, InterfaceType } from 'type-graphql';
import { NodeType } from './node-type.js';

@InterfaceType('Party', {
  implements: NodeType,
  description: 'Whoever can hold a power or answer for something: a body, a post, a person.',
})
export abstract class PartyType implements NodeType {
  @Field(() => ID, { description: 'Unique in the registry, and permanent.' })
  abstract readonly id: string;

  @Field(() => String, { description: 'The name, in Chinese where there is one.' })
  abstract readonly name: string;

  @Field(() => String, { nullable: true, description: 'The name in English.' })
  abstract readonly nameEn: string | null;
}
