import type { CommandQuestion } from '../command-question.js';
import { table } from '../table.js';
import { citationFields, citedIn, type Cited } from './cited.js';

interface Answer {
  readonly status: string;
  readonly competence: string;
  readonly open: boolean;
  readonly explanation: string;
  readonly holdings: readonly {
    readonly holder: { readonly id: string; readonly name: string };
    readonly role: string;
    readonly certainty: string;
    readonly through: readonly { readonly id: string }[];
    readonly authority: { readonly id: string; readonly citations: readonly Cited[] } | null;
    readonly relation: { readonly id: string; readonly citations: readonly Cited[] } | null;
  }[];
}

/** One of the who-questions; `byRole`: one that can be asked of some roles only. */
export const responsibilityQuestion = (field: string, byRole = false): CommandQuestion<Answer> => ({
  source: `query ($matter: MatterInput!, $view: ViewInput${byRole ? ', $roles: [AuthorityRole!]' : ''}) {
    answer: ${field}(matter: $matter, view: $view${byRole ? ', roles: $roles' : ''}) {
      status competence open reason explanation ${citationFields}
      holdings {
        holder { id name } role certainty through { id }
        authority { id ${citationFields} }
        relation { id ${citationFields} }
      }
    }
  }`,
  shown: ({ status, competence, open, explanation, holdings }) =>
    [
      explanation,
      `${status} · ${competence}${open ? ' · the list is open' : ''}`,
      ...(holdings.length === 0 ? [] : [shownHoldings(holdings)]),
    ].join('\n\n'),
});

const shownHoldings = (holdings: Answer['holdings']) =>
  table(
    ['holder', 'name', 'role', 'certainty', 'through', 'rests on', 'cited in'],
    holdings.map(({ holder, role, certainty, through, authority, relation }) => [
      holder.id,
      holder.name,
      role,
      certainty,
      through.map(({ id }) => id).join(', '),
      (authority ?? relation)?.id ?? '',
      citedIn((authority ?? relation)?.citations ?? []),
    ]),
  );
