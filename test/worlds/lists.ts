interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean };
}
interface Identified {
  readonly id: string;
}
const page = 'totalCount pageInfo { hasNextPage }';

interface Found extends Page {
  readonly nodes: readonly { readonly node: Identified; readonly matched: string }[];
}

/** What a text may mean, the best fit first. */
export const search = {
  source: `query ($text: String!, $kinds: [EntityKind!], $first: Int, $view: ViewInput) {
    answer: search(text: $text, kinds: $kinds, first: $first, view: $view) { nodes { matched node { id } } ${page} }
  }`,
  said: ({ nodes, totalCount, pageInfo }: Found) => ({
    best: nodes[0]?.node.id ?? null,
    matched: nodes[0]?.matched ?? null,
    found: nodes.map(({ node }) => node.id),
    total: totalCount,
    more: pageInfo.hasNextPage,
  }),
};

interface Listed extends Page {
  readonly nodes: readonly Identified[];
}

/** A list of the API, page by page, under what it may be narrowed to. */
export const list = (name: string, narrowed: string, type: string) => ({
  source: `query ($narrowed: ${type}, $first: Int, $after: String, $view: ViewInput) {
    answer: ${name}(${narrowed}: $narrowed, first: $first, after: $after, view: $view) { nodes { id } ${page} }
  }`,
  said: ({ nodes, totalCount, pageInfo }: Listed) => ({
    ids: nodes.map(({ id }) => id),
    total: totalCount,
    more: pageInfo.hasNextPage,
  }),
});

const catalogues = {
  scenarios: 'scenarios { id }',
  rules: 'rules { id }',
  mechanisms: 'mechanisms(view: $view) { id }',
  systems: 'systems(first: 100, view: $view) { nodes { id } }',
} as const;
export type Catalogue = keyof typeof catalogues;

/** All there is of a kind. */
export const catalogue = (name: Catalogue) => ({
  source: `query${catalogues[name].includes('$view') ? ' ($view: ViewInput)' : ''} { answer: ${catalogues[name]} }`,
  said: (answer: readonly Identified[] | { readonly nodes: readonly Identified[] }) => ({
    ids: ('nodes' in answer ? answer.nodes : answer).map(({ id }) => id),
  }),
});
