import { expect } from '@jest/globals';
import { overlay } from './arrangement.js';
import { holds } from './hold.js';
import * as lists from './lists.js';
import type { Loaded } from './loaded.js';
import { worldOf } from './oracle/world.js';
import { pagesOf, type List } from './pages.js';

holds('pages of every size make up the same list, with the same total', {
  on: 25,
  check: async (loaded) => {
    const { organizations, authorities, jurisdictions, day } = worldOf(loaded.arrangement, overlay);
    const view = { scenario: overlay, asOf: day };
    const all = [
      lists.organizationsList(view, { jurisdiction: loaded.arrangement.jurisdictions[0]?.id }),
      lists.organizationsList(view, { within: loaded.arrangement.jurisdictions[0]?.id }),
      lists.authoritiesList(view, null),
      ...organizations.slice(0, 1).map(({ id }) => lists.authoritiesOf(view, id)),
      ...organizations.slice(0, 2).map(({ id }) => lists.subordinatesOf(view, id)),
      ...authorities.slice(0, 1).map(({ id }) => lists.delegationsOf(view, id)),
      ...jurisdictions.slice(0, 1).map(({ id }) => lists.partsOf(view, id)),
    ];
    await Promise.all(all.map((list) => sameForEverySize(loaded, list)));
  },
});

async function sameForEverySize(loaded: Loaded, list: List) {
  const [whole] = await pagesOf(loaded, list, 100);
  const ids = whole?.nodes.map(({ id }) => id) ?? [];
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(whole?.totalCount).toBe(ids.length);
  await Promise.all(
    [1, 3, ids.length || 1].map(async (size) => {
      const pages = await pagesOf(loaded, list, size);
      expect(pages.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual(cut(ids, size));
      expect(pages.map(({ edges }) => edges.map(({ node }) => node.id))).toEqual(cut(ids, size));
      for (const [at, { edges, pageInfo, totalCount }] of pages.entries()) {
        expect(totalCount).toBe(ids.length);
        expect(pageInfo).toEqual({
          hasNextPage: at < pages.length - 1,
          hasPreviousPage: at > 0,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        });
      }
    }),
  );
}

/** An empty list is one empty page. */
const cut = (ids: readonly string[], size: number): string[][] =>
  ids.length === 0
    ? [[]]
    : Array.from({ length: Math.ceil(ids.length / size) }, (_, at) => ids.slice(at * size, (at + 1) * size));
