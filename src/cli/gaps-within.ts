import { makeReport } from '../analysis/make-report.js';
import { requireJurisdiction } from '../analysis/require-jurisdiction.js';
import { rulesNamed } from '../analysis/rule-catalogue.js';
import { scanGaps, type ScanResult, type ScanStep } from '../analysis/scan-gaps.js';
import type { Finding } from '../domain/rule.js';
import { chooseView } from '../registry/view.js';
import { scanProgress } from './scan-progress.js';
import { table } from './table.js';
import { tell } from './tell.js';
import type { ViewOptions } from './view-options.js';
import { withRegistry } from './with-registry.js';

interface Asked extends ViewOptions {
  readonly area: string;
  readonly rules?: readonly string[] | undefined;
  readonly times?: true | undefined;
}

/** Prints findings as they are found, then what each rule came to. A report by all rules is kept, for the API to serve. */
export const gapsWithin = ({ area, rules, times, ...options }: Asked): Promise<void> =>
  withRegistry(async (store, defaultScenario) => {
    const chosen = rulesNamed(rules ?? null);
    const view = await chooseView(
      store,
      { scenario: options.scenario ?? null, asOf: options.asOf ?? null },
      defaultScenario,
    );
    await requireJurisdiction(store, area);
    const progress = scanProgress(process.stderr);
    const print = options.json === true ? asJson : asText;
    const take = async (step: ScanStep) => {
      progress.show(step);
      for (const finding of step.findings) await printed(`${print.finding(finding)}\n`);
    };
    const begun = performance.now();
    const result = rules ? await scanGaps(store, area, chosen, view, take) : await makeReport(store, area, view, take);
    progress.end();
    await printed(`${print.result(result, times === true)}\n`);
    tell(`${result.jurisdictions} jurisdictions in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
  });

/** Waits where whoever reads is slower, so that nothing piles up. */
const printed = (text: string) =>
  new Promise<void>((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));

const asText = {
  finding: ({ rule, severity, statement, subjects }: Finding) =>
    `${rule} ${severity}: ${statement}\n    ${subjects.join(', ')}`,
  result: ({ results, millis }: ScanResult, times: boolean) => {
    const rows = results.map(({ rule, outcome, examined, found, reason }) => [
      rule.id,
      `${rule.name} ${rule.nameEn}`,
      outcome,
      String(examined),
      String(found),
      ...(times ? [`${(millis.get(rule.id) ?? 0).toFixed(0)} ms`] : []),
      reason ?? '',
    ]);
    return table(['rule', 'name', 'outcome', 'examined', 'findings', ...(times ? ['time'] : []), 'why'], rows);
  },
};

/** A line for each finding, then one for each rule. */
const asJson = {
  finding: (finding: Finding) => JSON.stringify({ finding }),
  result: ({ results, millis }: ScanResult) =>
    results
      .map(({ rule, ...result }) =>
        JSON.stringify({ result: { rule: rule.id, ...result, millis: millis.get(rule.id) } }),
      )
      .join('\n'),
};
