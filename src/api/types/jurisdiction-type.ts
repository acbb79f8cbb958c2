import { Field, ObjectType } from 'type-graphql';
import type { Jurisdiction, JurisdictionLevel } from '../../domain/jurisdiction.js';
import type { View } from '../../domain/view.js';
import { JurisdictionLevelEnum } from '../enums/entity-enums.js';
import { NodeType } from './node-type.js';
import { PeriodType } from './period-type.js';
import type { Ref } from './ref.js';

@ObjectType('Jurisdiction', { implements: NodeType, description: 'An area that powers are held in (辖区).' })
export class JurisdictionType implements NodeType {
  constructor(
    readonly record: Jurisdiction,
    readonly view: View,
  ) {}

  get id(): string {
    return this.record.id;
  }

  @Field(() => String, { nullable: true, description: 'Its code in GB/T 2260, or GB/T 10114 for a township.' })
  get code(): string | null {
    return this.record.code;
  }

  @Field(() => String, { description: 'The name, in Chinese.' })
  get name(): string {
    return this.record.name;
  }

  @Field(() => String, { nullable: true, description: 'The name in English.' })
  get nameEn(): string | null {
    return this.record.nameEn;
  }

  @Field(() => JurisdictionLevelEnum, { description: 'Its level.' })
  get level(): JurisdictionLevel {
    return this.record.level;
  }

  @Field(() => Boolean, { description: 'True where this stands for any jurisdiction of a class (“any locality”).' })
  get archetype(): boolean {
    return this.record.archetype;
  }

  @Field(() => PeriodType, { description: 'The days on which it exists.' })
  get validity(): Ref<PeriodType> {
    return new PeriodType(this.record.validity);
  }
}
