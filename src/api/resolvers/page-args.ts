import { ArgsType, Field, Int } from 'type-graphql';
import type { PageChoice } from '../page.js';

@ArgsType()
export class PageArgs implements PageChoice {
  @Field(() => Int, { nullable: true, description: 'How many entries, 1 to 100; 20 where it is left out.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  after?: string | null;
}
