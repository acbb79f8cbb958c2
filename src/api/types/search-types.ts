import { Field, Float, ObjectType } from 'type-graphql';
import type { TextMatch } from '../../domain/text-match.js';
import { describedEnum } from '../enums/described-enum.js';
import { NodeType } from './node-type.js';
import type { Ref } from './ref.js';

export const EntityKindEnum = describedEnum('EntityKind', 'What can be searched for.', {
  ORGANIZATION: 'Bodies.',
  POST: 'Posts.',
  PERSON: 'Persons.',
  FUNCTION: 'Functions.',
  JURISDICTION: 'Jurisdictions.',
  SYSTEM: 'Systems and facilities.',
  DOCUMENT: 'Documents.',
});
export type EntityKind = keyof typeof EntityKindEnum;

@ObjectType('SearchResult', { description: 'Something that a text may mean.' })
export class SearchResultType implements TextMatch {
  @Field(() => NodeType, { description: 'The thing.' })
  readonly node: Ref<NodeType>;

  @Field(() => Float, {
    description: 'How well it fits, from 0 to 1: 1 is the very name; then the name begins so, holds it, nearly is it.',
  })
  readonly score: number;

  @Field(() => String, { description: 'The name, code or pinyin that fitted.' })
  readonly matched: string;

  constructor(node: Ref<NodeType>, { score, matched }: TextMatch) {
    this.node = node;
    this.score = score;
    this.matched = matched;
  }
}
