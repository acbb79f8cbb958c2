import { Field, ObjectType } from 'type-graphql';
import type { Scenario, ScenarioKind } from '../../domain/scenario.js';
import { ScenarioKindEnum } from '../enums/fact-enums.js';
import { NodeType } from './node-type.js';

@ObjectType('Scenario', { implements: NodeType, description: 'A world that facts are asserted in (情景).' })
export class ScenarioType implements NodeType {
  constructor(readonly record: Scenario) {}

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

  @Field(() => ScenarioKindEnum, { description: 'What kind of world it is.' })
  get kind(): ScenarioKind {
    return this.record.kind;
  }

  @Field(() => Boolean, {
    description: 'True where facts of basedOn count in this scenario too, unless it retracts them (WHAT_IF).',
  })
  get inherits(): boolean {
    return this.record.inherits;
  }
}
