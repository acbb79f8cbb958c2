import { Field, ObjectType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import type { LocalDate } from '../../domain/local-date.js';
import type { DatedName } from '../../domain/organization.js';
import type { DatePrecision } from '../../domain/period.js';
import { NameKindEnum } from '../enums/entity-enums.js';
import { DatePrecisionEnum } from '../enums/fact-enums.js';

@ObjectType('OrganizationName', { description: 'A name that a body bears for a time (名称沿革).' })
export class OrganizationNameType {
  constructor(readonly record: DatedName) {}

  @Field(() => String, { description: 'The name.' })
  get text(): string {
    return this.record.text;
  }

  @Field(() => NameKindEnum, { description: 'What kind of name it is.' })
  get kind(): DatedName['kind'] {
    return this.record.kind;
  }

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The first day on which it is borne; null: not known.',
  })
  get from(): LocalDate | null {
    return this.record.from;
  }

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The first day on which it is no longer borne; null: not known, or borne still.',
  })
  get to(): LocalDate | null {
    return this.record.to;
  }

  @Field(() => DatePrecisionEnum, { description: 'How exactly the source gives `from`.' })
  get fromPrecision(): DatePrecision {
    return this.record.fromPrecision;
  }

  @Field(() => DatePrecisionEnum, { description: 'How exactly the source gives `to`.' })
  get toPrecision(): DatePrecision {
    return this.record.toPrecision;
  }
}
