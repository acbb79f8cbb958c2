import { Command } from 'commander';
import { printAnswer } from './command-question.js';
import { table } from './table.js';
import { viewOf, withView, type ViewOptions } from './view-options.js';

interface Report {
  readonly results: readonly {
    readonly rule: { readonly id: string; readonly name: string; readonly nameEn: string };
    readonly outcome: string;
    readonly reason: string | null;
    readonly examined: number;
    readonly findings: readonly {
      readonly severity: string;
      readonly statement: string;
      readonly subjects: readonly { readonly id: string }[];
    }[];
  }[];
}

const source = `query ($jurisdiction: ID!, $rules: [ID!], $subtree: Boolean, $view: ViewInput) {
  answer: gapReport(jurisdiction: $jurisdiction, rules: $rules, subtree: $subtree, view: $view) {
    results {
      rule { id name nameEn severity statement }
      outcome reason examined
      findings { id severity statement subjects { id } citations { document { title } clause { id number } } }
    }
  }
}`;

/** `quanze gaps`. */
export const gapsCommand = (): Command =>
  withView(new Command('gaps'))
    .description('where management is missing, split or unlawful in a jurisdiction')
    .requiredOption('--jurisdiction <id>', 'the jurisdiction (辖区)')
    .option('--subtree', 'and in all that lies inside it')
    .option('--rules <ids...>', 'only these rules')
    .action(({ jurisdiction, rules, subtree, ...options }: GapsOptions) => {
      const variables = { jurisdiction, rules, subtree, view: viewOf(options) };
      return printAnswer({ source, shown }, variables, options.json === true);
    });

interface GapsOptions extends ViewOptions {
  readonly jurisdiction: string;
  readonly rules?: readonly string[];
  readonly subtree?: true;
}

function shown({ results }: Report): string {
  const verdicts = results.map(({ rule, outcome, examined, findings, reason }) => [
    rule.id,
    `${rule.name} ${rule.nameEn}`,
    outcome,
    String(examined),
    String(findings.length),
    reason ?? '',
  ]);
  const findings = results.flatMap(({ rule, findings: found }) =>
    found.map(
      ({ severity, statement, subjects }) =>
        `${rule.id} ${severity}: ${statement}\n    ${subjects.map(({ id }) => id).join(', ')}`,
    ),
  );
  return [table(['rule', 'name', 'outcome', 'examined', 'findings', 'why'], verdicts), ...findings].join('\n\n');
}
