import type { CommandQuestion } from '../command-question.js';
import { table } from '../table.js';
import { citationFields, citedIn, type Cited } from './cited.js';

interface Answer {
  readonly status: string;
  readonly outcome: string;
  readonly explanation: string;
  readonly paths: readonly {
    readonly outcome: string;
    readonly steps: readonly {
      readonly tie: string | null;
      readonly certainty: string;
      readonly subject: { readonly id: string; readonly name: string };
      readonly citations: readonly Cited[];
    }[];
  }[];
}

/** Up which chain a body, post or person answers. */
export const accountabilityQuestion: CommandQuestion<Answer> = {
  source: `query ($of: ID!, $view: ViewInput) {
    answer: accountabilityChain(of: $of, view: $view) {
      status outcome reason explanation
      paths { outcome steps { tie certainty subject { id name } ${citationFields} } }
    }
  }`,
  shown: ({ status, outcome, explanation, paths }) =>
    [explanation, `${status} · ${outcome}`, ...paths.map(shownPath)].join('\n\n'),
};

const shownPath = ({ outcome, steps }: Answer['paths'][number], at: number) =>
  [
    `way ${at + 1}: ${outcome}`,
    table(
      ['by', 'id', 'name', 'certainty', 'cited in'],
      steps.map(({ tie, subject, certainty, citations }) => [
        tie ?? '',
        subject.id,
        subject.name,
        tie === null ? '' : certainty,
        citedIn(citations),
      ]),
    ),
  ].join('\n');
