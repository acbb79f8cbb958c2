import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { isAbove } from '../../registry/is-above.js';
import type { ApiContext } from '../context.js';
import { AboveAnswerType, PairInput } from '../types/above-types.js';
import type { Ref } from '../types/ref.js';
import { ViewInput } from '../types/view-type.js';
import { viewFor } from './choose-view.js';
import { viewArgument } from './view-argument.js';

@Resolver()
export class AboveResolver {
  @Query(() => [AboveAnswerType], {
    description: 'Of each pair, whether the one commands the other, directly or through others, in the order asked.',
  })
  async isAbove(
    @Arg('pairs', () => [PairInput], { description: 'At most 100 pairs.' }) pairs: Ref<PairInput[]>,
    @Arg('view', () => ViewInput, viewArgument) view: Ref<ViewInput> | null,
    @Ctx() context: Ref<ApiContext>,
  ) {
    const answers = await isAbove(context.store, pairs, await viewFor(context, view));
    return answers.map((answer) => new AboveAnswerType(answer));
  }
}
