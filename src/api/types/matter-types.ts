import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { OrganizationType } from './organization-type.js';
import { SystemType } from './system-type.js';

export const MatterUnion = createUnionType({
  name: 'Matter',
  description: 'What an authority can be about.',
  types: () => [OrganizationType, SystemType] as const,
});

@InputType('MatterInput', {
  description:
    'What was asked about. At least one of function, organization and system; all that are given must apply.',
})
export class MatterInput {
  @Field(() => ID, { nullable: true, description: 'A function (职能).' })
  function?: string | null;

  @Field(() => ID, { nullable: true, description: 'A body (机构) that the power is about.' })
  organization?: string | null;

  @Field(() => ID, { nullable: true, description: 'A system that the power is about.' })
  system?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Where: powers in exactly this jurisdiction. Those of a wider one count only where none is recorded here, superior functions included, and no source states that there is none; the step is then IMPLIED and through names it. Default: every jurisdiction.',
  })
  jurisdiction?: string | null;
}
