import { Field, ID, InterfaceType } from 'type-graphql';
import type { Certainty } from '../../domain/certainty.js';
import type { View } from '../../domain/view.js';
import { CertaintyEnum } from '../enums/fact-enums.js';
import { PeriodType } from './period-type.js';
import type { Ref } from './ref.js';

/** What a fact type shows; its scenario and citations are looked up (see fact-resolver). */
@InterfaceType('Fact', { description: 'Anything that was asserted: where, when, how surely, and on what source.' })
export abstract class FactType {
  @Field(() => ID, { description: 'Unique in the registry, and permanent.' })
  abstract readonly id: string;

  @Field(() => PeriodType, { description: 'The days on which it holds.' })
  abstract readonly validity: Ref<PeriodType>;

  @Field(() => CertaintyEnum, { description: 'How surely.' })
  abstract readonly certainty: Certainty;

  abstract readonly record: { readonly scenario: string; readonly cites: readonly string[] };
  abstract readonly view: View;
}
