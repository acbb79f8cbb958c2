import { Field, ObjectType } from 'type-graphql';
import type { Modality, OpenList, Qualification } from '../../domain/statements.js';
import type { View } from '../../domain/view.js';
import { ModalityEnum } from '../enums/entity-enums.js';
import { NodeType } from './node-type.js';

@ObjectType('Qualification', {
  implements: NodeType,
  description: 'What a source says with a modal word: may, in principle, when necessary.',
})
export class QualificationType implements NodeType {
  constructor(
    readonly record: Qualification,
    readonly view: View,
  ) {}

  get id(): string {
    return this.record.id;
  }

  @Field(() => ModalityEnum, { description: 'What the word makes of the statement.' })
  get modality(): Modality {
    return this.record.modality;
  }

  @Field(() => String, { nullable: true, description: 'The word, as the source has it.' })
  get marker(): string | null {
    return this.record.marker;
  }

  @Field(() => String, { description: 'What is said.' })
  get statement(): string {
    return this.record.statement;
  }
}

@ObjectType('OpenList', {
  implements: NodeType,
  description: 'A list that its source leaves open (等, 例如): what is not on it is not denied.',
})
export class OpenListType implements NodeType {
  constructor(
    readonly record: OpenList,
    readonly view: View,
  ) {}

  get id(): string {
    return this.record.id;
  }

  @Field(() => String, { description: 'What the list is of, in words.' })
  get list(): string {
    return this.record.list;
  }

  @Field(() => String, {
    description: 'What it lists, as a type of relation or role: MEMBER_OF, SUBORDINATE_TO, SUPERVISOR, or SYSTEM.',
  })
  get of(): string {
    return this.record.of;
  }

  @Field(() => String, { description: 'The word that leaves it open.' })
  get marker(): string {
    return this.record.marker;
  }
}
