import type { Measurement } from '../measure/measurement.js';
import type { Trial } from '../trial.js';

/** What is done as a whole, beside what was wanted of it, as a Markdown table; of one size. */
export function verdicts(trials: readonly Trial[], measurements: readonly Measurement[]): string {
  const lines = trials.flatMap((trial) => {
    const of = measurements.filter(({ work }) => work === trial.name);
    if (of.length === 0) return [];
    const said = trial.verdicts((contender) => of.find((each) => each.contender === contender));
    if (said.length === 0) return [`| ${trial.name} | ${trial.title} | not measured: the answers differ | | no |`];
    return said.map(
      ({ says, wanted, met }, at) =>
        `| ${at === 0 ? `${trial.name} | ${trial.title}` : ' | '} | ${says} | ${wanted} | ${met ? 'yes' : 'no'} |`,
    );
  });
  return lines.length === 0 ? '' : ['| | work | measured | must | met |', '|---|---|---|---|---|', ...lines].join('\n');
}
