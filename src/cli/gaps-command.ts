import { Command } from 'commander';
import { askGraphQL } from './ask-graphql.js';
import { viewed } from './ask-command.js';
import { table } from './table.js';
import { withRegistry } from './with-registry.js';

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
export function gapsCommand(): Command {
  return viewed(new Command('gaps'))
    .description('where management is missing, split or unlawful in a jurisdiction')
    .requiredOption('--jurisdiction <id>', 'the jurisdiction (辖区)')
    .option('--rules <ids...>', 'only these rules')
    .action(async ({ jurisdiction, rules, scenario, asOf, json }: Record<string, string | string[] | undefined>) => {
      const variables = { jurisdiction, rules, view: { scenario, asOf } };
      const { answer } = await withRegistry((store, defaultScenario) =>
        askGraphQL<{ readonly answer: Report }>(store, defaultScenario, source, variables),
      );
      process.stdout.write(`${json ? JSON.stringify(answer, null, 2) : shown(answer)}\n`);
    });
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
