import type { CommandQuestion } from '../command-question.js';
import { table } from '../table.js';

interface Answer {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly score: number;
    readonly matched: string;
    readonly node: { readonly __typename: string; readonly id: string };
  }[];
}

/** What a text may mean. */
export const searchQuestion: CommandQuestion<Answer> = {
  source: `query ($text: String!, $view: ViewInput) {
    answer: search(text: $text, view: $view) { totalCount nodes { score matched node { __typename id } } }
  }`,
  shown: ({ totalCount, nodes }) =>
    [
      `${totalCount} found`,
      table(
        ['id', 'kind', 'matched', 'fit'],
        nodes.map(({ node, matched, score }) => [node.id, node.__typename, matched, score.toFixed(2)]),
      ),
    ].join('\n\n'),
};
