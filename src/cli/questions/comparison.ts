import type { CommandQuestion } from '../command-question.js';
import { table } from '../table.js';

interface Found {
  readonly rule: { readonly id: string };
  readonly statement: string;
}
interface Named {
  readonly id: string;
  readonly name: string;
}
interface Held {
  readonly holder: Named;
  readonly role: string;
}
interface Answer {
  readonly closed: readonly Found[];
  readonly opened: readonly Found[];
  readonly remaining: readonly Found[];
  readonly organizations: {
    readonly onlyInFrom: readonly Named[];
    readonly onlyInTo: readonly Named[];
    readonly inBoth: readonly Named[];
  };
  readonly reassigned: readonly {
    readonly function: Named;
    readonly from: readonly Held[];
    readonly to: readonly Held[];
  }[];
}

/** Two scenarios of one jurisdiction, side by side. */
export const comparisonQuestion: CommandQuestion<Answer> = {
  source: `query ($from: ViewInput!, $to: ViewInput!, $jurisdiction: ID!) {
    answer: compareScenarios(from: $from, to: $to, jurisdiction: $jurisdiction) {
      closed { rule { id } severity statement } opened { rule { id } severity statement } remaining { rule { id } severity statement }
      organizations { onlyInFrom { id name } onlyInTo { id name } inBoth { id name } }
      reassigned { function { id name } from { role holder { id name } } to { role holder { id name } } }
    }
  }`,
  shown: ({ closed, opened, remaining, organizations, reassigned }) =>
    [
      findings('closed', closed),
      findings('opened', opened),
      findings('remaining', remaining),
      `bodies gone: ${names(organizations.onlyInFrom)}\nbodies new: ${names(organizations.onlyInTo)}\nbodies kept: ${names(organizations.inBoth)}`,
      table(
        ['function', 'name', 'before', 'after'],
        reassigned.map((each) => [each.function.id, each.function.name, held(each.from), held(each.to)]),
      ),
    ].join('\n\n'),
};

const findings = (title: string, all: readonly Found[]) =>
  [`${title}: ${all.length}`, ...all.map(({ rule, statement }) => `  ${rule.id}: ${statement}`)].join('\n');
const names = (all: readonly Named[]) => all.map(({ name }) => name).join(', ') || 'none';
const held = (all: readonly Held[]) =>
  all.map(({ holder, role }) => `${holder.name} (${role.toLowerCase()})`).join(', ') || 'nobody';
