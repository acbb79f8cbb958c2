import { setImmediate } from 'node:timers/promises';
import { doesNotExist } from '../domain/does-not-exist.js';
import { judging, notApplicable } from '../domain/gap-report.js';
import { ruleTally, type RuleSummary } from '../domain/rule-tally.js';
import type { Finding, Rule } from '../domain/rule.js';
import type { View } from '../domain/view.js';
import { jurisdictionsInside } from '../store/jurisdictions.js';
import type { Store } from '../store/store.js';
import { arrangementPages } from './arrangement-pages.js';
import { paceFor, type Pace } from './pace.js';
import { readingOf } from './reading-of.js';
import { requireJurisdiction } from './require-jurisdiction.js';

/** What a scan tells as it goes; it waits until that has been taken. */
export interface ScanStep {
  readonly done: number;
  readonly of: number;
  /** What was found since the step before. */
  readonly findings: readonly Finding[];
}

export interface ScanResult {
  readonly jurisdictions: number;
  readonly results: readonly RuleSummary[];
  /** Milliseconds that each rule took, by its id. */
  readonly millis: ReadonlyMap<string, number>;
}

/**
 * Judges all rules over a jurisdiction and all that lies inside it, in one pass, page by page in the order of ids. What
 * it holds at once does not grow with the area, other than the ids of what was found.
 */
export async function scanGaps(
  store: Store,
  jurisdiction: string,
  rules: readonly Rule[],
  view: View,
  take: (step: ScanStep) => Promise<void> | void,
  pace: Pace = paceFor(),
): Promise<ScanResult> {
  const places = await jurisdictionsInside(store, jurisdiction, view);
  const tallies = rules.map((rule) => ({ rule, tally: ruleTally(rule), millis: 0 }));
  if (places.length === 0) {
    const reason = doesNotExist(await requireJurisdiction(store, jurisdiction), view);
    for (const { rule, tally } of tallies) tally.add(notApplicable(rule, reason));
  }
  let done = 0;
  for await (const page of arrangementPages(await readingOf(store, view), places, pace)) {
    const findings: Finding[] = [];
    const judged = page.map(judging);
    for (const each of tallies) {
      const begun = performance.now();
      for (const verdictOf of judged) for (const fresh of each.tally.add(verdictOf(each.rule))) findings.push(fresh);
      each.millis += performance.now() - begun;
      // A country takes a while: other questions are answered in between.
      await setImmediate();
    }
    done += page.length;
    await take({ done, of: places.length, findings });
  }
  return {
    jurisdictions: places.length,
    results: tallies.map(({ tally }) => tally.summary()),
    millis: new Map(tallies.map(({ rule, millis }) => [rule.id, millis])),
  };
}
