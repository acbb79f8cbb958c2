import type { CommandQuestion } from '../command-question.js';
import { table } from '../table.js';
import { citationFields, citedIn, type Cited } from './cited.js';

interface Answer {
  readonly status: string;
  readonly reason: string | null;
  readonly mechanism: { readonly id: string; readonly name: string } | null;
  readonly steps: readonly {
    readonly position: number;
    readonly name: string;
    readonly role: string;
    readonly condition: string | null;
    readonly actor: { readonly id: string; readonly name: string } | null;
    readonly citations: readonly Cited[];
  }[];
}

/** Through which steps something goes. */
export const routeQuestion: CommandQuestion<Answer> = {
  source: `query ($of: RouteInput!, $view: ViewInput) {
    answer: route(of: $of, view: $view) {
      status reason mechanism { id name }
      steps { position name role condition threshold actor { id name } ${citationFields} }
    }
  }`,
  shown: ({ status, reason, mechanism, steps }) =>
    [
      `${mechanism === null ? 'No mechanism' : `${mechanism.name} (${mechanism.id})`} · ${status}${reason === null ? '' : `\n${reason}`}`,
      table(
        ['', 'step', 'actor', 'role', 'condition', 'cited in'],
        steps.map(({ position, name, actor, role, condition, citations }) => [
          String(position),
          name,
          actor?.name ?? '',
          role,
          condition ?? '',
          citedIn(citations),
        ]),
      ),
    ].join('\n\n'),
};
