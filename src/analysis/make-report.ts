import type { RuleSummary } from '../domain/rule-tally.js';
import type { View } from '../domain/view.js';
import type { Store } from '../store/store.js';
import { judgementVersion } from './judgement-version.js';
import { keeping } from './keeping.js';
import type { Pace } from './pace.js';
import { ruleCatalogue } from './rule-catalogue.js';
import { scanGaps, type ScanResult, type ScanStep } from './scan-gaps.js';

/** By what a kept report is found: what was judged, in which view, and by which program. */
export const reportKey = (jurisdiction: string, { scenario, asOf }: View): string =>
  [jurisdiction, scenario, asOf, judgementVersion()].join(' ');

/** Judges an area by all rules, and keeps what was found for whoever asks next. */
export const makeReport = (
  store: Store,
  jurisdiction: string,
  view: View,
  take: (step: ScanStep) => Promise<void> | void,
  pace?: Pace,
): Promise<ScanResult> =>
  keeping(
    store,
    reportKey(jurisdiction, view),
    (keep) =>
      scanGaps(
        store,
        jurisdiction,
        ruleCatalogue,
        view,
        async (step) => {
          await Promise.all([keep(step.findings), take(step)]);
        },
        pace,
      ),
    ({ results }) => results.map(keptResult),
  );

const keptResult = ({ rule, ...result }: RuleSummary) => ({ ...result, rule: rule.id });
