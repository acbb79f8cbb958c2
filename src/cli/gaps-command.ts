import { Command } from 'commander';
import { gapsWithin } from './gaps-within.js';
import { printAnswer } from './command-question.js';
import { inRoomyNode } from './in-roomy-node.js';
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

const source = `query ($jurisdiction: ID!, $rules: [ID!], $view: ViewInput) {
  answer: gapReport(jurisdiction: $jurisdiction, rules: $rules, view: $view) {
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
    .description('where management is missing, split or unlawful: in a jurisdiction, or in all that lies inside one')
    .option('--jurisdiction <id>', 'the jurisdiction (辖区)')
    .option('--within <id>', 'a jurisdiction and all that lies inside it; j.cn, the whole country, where none is named')
    .option('--subtree', 'with --jurisdiction: and in all that lies inside it, as with --within')
    .option('--rules <ids...>', 'only these rules')
    .option('--times', 'with --within: what each rule took')
    .action(async ({ jurisdiction, within, rules, subtree, times, ...options }: GapsOptions) => {
      const area = within ?? (jurisdiction === undefined ? 'j.cn' : subtree === true ? jurisdiction : undefined);
      if (area !== undefined) {
        if (!(await inRoomyNode())) await gapsWithin({ area, rules, times, ...options });
        return;
      }
      const variables = { jurisdiction, rules, view: viewOf(options) };
      await printAnswer({ source, shown }, variables, options.json === true);
    });

interface GapsOptions extends ViewOptions {
  readonly jurisdiction?: string;
  readonly within?: string;
  readonly rules?: readonly string[];
  readonly subtree?: true;
  readonly times?: true;
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
