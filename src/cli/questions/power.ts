import type { CommandQuestion } from '../command-question.js';
import { table } from '../table.js';
import { citedIn, type Cited } from './cited.js';

interface Answer {
  readonly status: string;
  readonly reason: string | null;
  readonly inForce: boolean;
  readonly validity: { readonly from: string | null; readonly to: string | null };
  readonly excesses: readonly string[];
  readonly steps: readonly {
    readonly authority: {
      readonly id: string;
      readonly role: string;
      readonly origin: string;
      readonly holder: { readonly name: string };
      readonly function: { readonly name: string };
    };
    readonly source: readonly Cited[];
  }[];
}

/** From a power back to the law or grant that it comes from. */
export const powerQuestion: CommandQuestion<Answer> = {
  source: `query ($authority: ID!, $view: ViewInput) {
    answer: chainOfAuthority(authority: $authority, view: $view) {
      status reason inForce validity { from to } excesses
      steps { authority { id role origin holder { name } function { name } } source { document { title } clause { id number } } }
    }
  }`,
  shown: ({ status, reason, inForce, validity, excesses, steps }) =>
    [
      `${status} · ${inForce ? 'in force' : 'not in force'} · from ${validity.from ?? '…'} to ${validity.to ?? '…'}${reason === null ? '' : `\n${reason}`}`,
      table(
        ['id', 'holder', 'role', 'function', 'origin', 'source'],
        steps.map(({ authority, source }) => [
          authority.id,
          authority.holder.name,
          authority.role,
          authority.function.name,
          authority.origin,
          citedIn(source),
        ]),
      ),
      ...excesses,
    ].join('\n\n'),
};
