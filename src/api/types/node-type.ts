import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', { description: 'Anything that has an id of its own; `node(id)` finds it.' })
export abstract class NodeType {
  @Field(() => ID, { description: 'Unique in the registry, and permanent.' })
  abstract readonly id: string;
}
