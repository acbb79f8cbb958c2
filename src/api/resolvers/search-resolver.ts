import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { isInView } from '../../domain/in-view.js';
import { search } from '../../registry/search.js';
import type { ApiContext } from '../context.js';
import { pageOf } from '../page.js';
import { show } from '../show.js';
import { connectionOf, type Connection } from '../types/connection-types.js';
import type { Ref } from '../types/ref.js';
import { EntityKindEnum, SearchResultType, type EntityKind } from '../types/search-types.js';
import { ViewInput } from '../types/view-type.js';
import { viewFor } from './choose-view.js';
import { PageArgs } from './page-args.js';
import { viewArgument } from './view-argument.js';

const SearchResultConnection = connectionOf('SearchResult', SearchResultType);

@Resolver()
export class SearchResolver {
  @Query(() => SearchResultConnection, {
    description:
      'Names, aliases, short names, pinyin and codes, in Chinese and English; tolerant of typing errors. The best fit first; of very many the first 1,000.',
  })
  async search(
    @Arg('text', () => String, { description: 'What is looked for.' }) text: string,
    @Arg('kinds', () => [EntityKindEnum], { nullable: true, description: 'Only these kinds of thing. Default: all.' })
    kinds: EntityKind[] | null,
    @Arg('view', () => ViewInput, viewArgument) view: Ref<ViewInput> | null,
    @Args(() => PageArgs) choice: Ref<PageArgs>,
    @Ctx() { store, ...context }: Ref<ApiContext>,
  ): Promise<Connection<SearchResultType>> {
    const chosen = await viewFor({ store, ...context }, view);
    const labels = kinds?.map((kind) => kind.charAt(0) + kind.slice(1).toLowerCase()) ?? null;
    const results = (await search(store, text, labels, chosen)).flatMap(({ entity, order, score, matched }) => {
      const node = show(entity, chosen);
      if (!node || !isInView(chosen, node.record)) return [];
      // A cursor keeps its place.
      return [{ id: `${order} ${node.id}`, result: new SearchResultType(node, { score, matched }) }];
    });
    return pageOf(choice, results, ({ result }) => result);
  }
}
