import type { Loaded } from './loaded.js';

/** A list of the API with entries that have ids. */
export interface List {
  /** The query, with variables `$first` and `$after`, whose field `list` is the connection. */
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

export const pageFields =
  'nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';

/** Every page of a list, of one size. */
export async function pagesOf({ ask }: Loaded, { source, variables }: List, first: number): Promise<Page[]> {
  const pages: Page[] = [];
  let after: string | null = null;
  do {
    const answer: Answer = await ask<Answer>(source, { ...variables, first, after });
    const page = answer.list ?? answer.of?.list;
    if (!page) throw new Error('The list is not there.');
    pages.push(page);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && pages.length < 100);
  return pages;
}

interface Answer {
  readonly list?: Page;
  readonly of?: { readonly list: Page };
}
