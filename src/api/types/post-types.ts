import { Field, ObjectType } from 'type-graphql';
import type { Certainty } from '../../domain/certainty.js';
import type { Appointment, Person, Post } from '../../domain/post.js';
import type { View } from '../../domain/view.js';
import { FactType } from './fact-type.js';
import { NodeType } from './node-type.js';
import { PartyType } from './party-type.js';
import { PeriodType } from './period-type.js';
import type { Ref } from './ref.js';

@ObjectType('Post', {
  implements: [PartyType, FactType, NodeType],
  description: 'A place in a body that a person can hold (职务).',
})
export class PostType implements PartyType, FactType {
  constructor(
    readonly record: Post,
    readonly view: View,
  ) {}

  get id(): string {
    return this.record.id;
  }

  get name(): string {
    return this.record.name;
  }

  get nameEn(): string | null {
    return this.record.nameEn;
  }

  @Field(() => Boolean, { description: 'True for the post that heads its body (一把手).' })
  get head(): boolean {
    return this.record.head;
  }

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether somebody holds it, where a source says so without a name: false is a vacancy, true a holder who is not named; null: not said. An appointment in force counts before it.',
  })
  get held(): boolean | null {
    return this.record.held;
  }

  @Field(() => String, {
    nullable: true,
    description: 'What its source adds, such as how many posts of one kind it stands for; null: nothing.',
  })
  get note(): string | null {
    return this.record.note;
  }

  get validity(): Ref<PeriodType> {
    return new PeriodType(this.record.validity);
  }

  get certainty(): Certainty {
    return this.record.certainty;
  }
}

@ObjectType('Person', { implements: [PartyType, NodeType], description: 'A person who holds, or held, a public post.' })
export class PersonType implements PartyType {
  constructor(
    readonly record: Person,
    readonly view: View,
  ) {}

  get id(): string {
    return this.record.id;
  }

  get name(): string {
    return this.record.name;
  }

  get nameEn(): string | null {
    return this.record.nameEn;
  }
}

@ObjectType('Appointment', {
  implements: [FactType, NodeType],
  description: 'A person holding a post for a period (任职).',
})
export class AppointmentType implements FactType {
  constructor(
    readonly record: Appointment,
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
