import { Field, ObjectType } from 'type-graphql';
import { nameOn, otherNames } from '../../domain/name-on.js';
import type { Organization, OrganizationKind } from '../../domain/organization.js';
import type { Relation } from '../../domain/relation.js';
import type { View } from '../../domain/view.js';
import { OrganizationKindEnum } from '../enums/entity-enums.js';
import { NodeType } from './node-type.js';
import { OrganizationNameType } from './organization-name-type.js';
import { PartyType } from './party-type.js';
import { PeriodType } from './period-type.js';
import type { Ref } from './ref.js';

@ObjectType('Organization', {
  implements: [PartyType, NodeType],
  description: 'A body (机构). Its identity outlives its names; two nameplates (两块牌子) are one body.',
})
export class OrganizationType implements PartyType {
  constructor(
    readonly record: Organization,
    readonly view: View,
    /** The ties to its superiors, where they came along. */
    readonly superiorTies: readonly Relation[] | null = null,
  ) {}

  get id(): string {
    return this.record.id;
  }

  get name(): string {
    return nameOn(this.record, this.view.asOf);
  }

  get nameEn(): string | null {
    return this.record.nameEn;
  }

  @Field(() => [String], {
    description:
      'Other names, of any time: short names, what it was called before and is called later, what the source calls it. When it bears a dated one stands in names.',
  })
  get aliases(): readonly string[] {
    return otherNames(this.record, this.view.asOf);
  }

  @Field(() => [OrganizationNameType], {
    description:
      'Its names of any time that are dated, in the order of the source; name is the official one of the day.',
  })
  get names(): Ref<OrganizationNameType[]> {
    return this.record.names.map((each) => new OrganizationNameType(each));
  }

  @Field(() => OrganizationKindEnum, { description: 'What kind of body it is.' })
  get kind(): OrganizationKind {
    return this.record.kind;
  }

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a temporary body (临时机构); null: not stated.' })
  get temporary(): boolean | null {
    return this.record.temporary;
  }

  @Field(() => Boolean, {
    description: 'True where this stands for a class of bodies (“the departments”), not for one body.',
  })
  get archetype(): boolean {
    return this.record.archetype;
  }

  @Field(() => PeriodType, { description: 'The days on which it exists.' })
  get validity(): Ref<PeriodType> {
    return new PeriodType(this.record.validity);
  }
}
