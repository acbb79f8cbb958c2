import type { CommandQuestion } from '../command-question.js';

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Answer {
  readonly organization: Named;
  readonly orphanedFunctions: readonly Named[];
  readonly orphanedOrganizations: readonly Named[];
  readonly brokenChains: readonly Named[];
  readonly lapsedAuthorities: readonly { readonly id: string }[];
  readonly openedFindings: readonly { readonly rule: { readonly id: string }; readonly statement: string }[];
}

/** What would be missing without a body. */
export const impactQuestion: CommandQuestion<Answer> = {
  source: `query ($organization: ID!, $view: ViewInput) {
    answer: impactOfDissolving(organization: $organization, view: $view) {
      organization { id name }
      orphanedFunctions { id name } orphanedOrganizations { id name } brokenChains { id name }
      lapsedAuthorities { id }
      openedFindings { rule { id } severity statement }
    }
  }`,
  shown: ({
    organization,
    orphanedFunctions,
    orphanedOrganizations,
    brokenChains,
    lapsedAuthorities,
    openedFindings,
  }) =>
    [
      `Without ${organization.name} (${organization.id}):`,
      `functions that nobody would answer for: ${names(orphanedFunctions)}`,
      `bodies without a superior: ${names(orphanedOrganizations)}`,
      `chains that would break: ${names(brokenChains)}`,
      `powers that would lapse: ${lapsedAuthorities.map(({ id }) => id).join(', ') || 'none'}`,
      ...openedFindings.map(({ rule, statement }) => `${rule.id}: ${statement}`),
    ].join('\n'),
};

const names = (all: readonly Named[]) => all.map(({ id, name }) => `${name} (${id})`).join(', ') || 'none';
