import { Field, ObjectType } from 'type-graphql';
import type { AnswerStatus } from '../../domain/answer.js';
import type { AuthorityRole } from '../../domain/authority.js';
import type { Certainty } from '../../domain/certainty.js';
import type { Competence } from '../../domain/competence.js';
import type { Holding } from '../../domain/holding.js';
import type { Matter, Question } from '../../domain/matter.js';
import type { Responsibility } from '../../domain/responsibility.js';
import type { View } from '../../domain/view.js';
import { AnswerStatusEnum, CompetenceEnum } from '../enums/answer-enums.js';
import { CertaintyEnum } from '../enums/fact-enums.js';
import { AuthorityRoleEnum } from '../enums/power-enums.js';
import { reasonField, statusField } from './answer-fields.js';
import type { Ref } from './ref.js';

@ObjectType('Holding', { description: 'One holder of a matter in one role, and what that rests on.' })
export class HoldingType {
  constructor(
    readonly record: Holding,
    readonly view: View,
  ) {}

  @Field(() => AuthorityRoleEnum, { description: 'In what role.' })
  get role(): AuthorityRole {
    return this.record.role;
  }

  @Field(() => CertaintyEnum, { description: 'How surely.' })
  get certainty(): Certainty {
    return this.record.certainty;
  }
}

@ObjectType('ResponsibilityAnswer', { description: 'Who holds a matter, how surely, and on what evidence.' })
export class ResponsibilityAnswerType {
  constructor(
    readonly record: Responsibility,
    readonly question: Question,
    readonly matter: Matter,
    readonly view: View,
  ) {}

  @Field(() => AnswerStatusEnum, { description: statusField })
  get status(): AnswerStatus {
    return this.record.status;
  }

  @Field(() => String, { nullable: true, description: reasonField })
  get reason(): string | null {
    return this.record.reason;
  }

  @Field(() => CompetenceEnum, { description: 'Whether one holder is competent.' })
  get competence(): Competence {
    return this.record.competence;
  }

  @Field(() => Boolean, { description: 'True where a source leaves the list of holders open.' })
  get open(): boolean {
    return this.record.open;
  }

  @Field(() => [HoldingType], {
    description:
      'Strongest role first; holders of a part of what was asked come last, and decide competence only where nobody holds the whole.',
  })
  get holdings(): Ref<HoldingType[]> {
    return this.record.holdings.map((holding) => new HoldingType(holding, this.view));
  }
}
