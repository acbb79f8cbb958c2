import type { CommandQuestion } from '../command-question.js';

interface Party {
  readonly id: string;
  readonly name: string;
}
interface Answer {
  readonly status: string;
  readonly reason: string | null;
  readonly commonSuperior: Party | null;
  readonly coordinator: Party | null;
  readonly paths: readonly { readonly steps: readonly { readonly tie: string | null; readonly subject: Party }[] }[];
}

/** Who commands several bodies, and who coordinates them. */
export const betweenQuestion: CommandQuestion<Answer> = {
  source: `query ($organizations: [ID!]!, $view: ViewInput) {
    answer: whoCoordinatesBetween(organizations: $organizations, view: $view) {
      status reason commonSuperior { id name } coordinator { id name }
      paths { outcome steps { tie subject { id name } } }
    }
  }`,
  shown: ({ status, reason, commonSuperior, coordinator, paths }) =>
    [
      status,
      `common superior: ${called(commonSuperior)}`,
      `coordinator: ${called(coordinator)}`,
      ...(reason === null ? [] : [reason]),
      ...paths.map(({ steps }) => steps.map(({ subject }) => subject.name).join(' → ')),
    ].join('\n'),
};

const called = (party: Party | null) => (party === null ? 'none is recorded' : `${party.name} (${party.id})`);
