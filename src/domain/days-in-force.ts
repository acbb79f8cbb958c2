import type { Period } from './period.js';

/** When a document is in force: on the days that it states, and where it states no beginning, from its issue at the earliest. */
export const daysInForce = (stated: Period, issue: Pick<Period, 'from' | 'fromPrecision'>): Period =>
  stated.from !== null || issue.from === null
    ? stated
    : { ...stated, from: issue.from, fromPrecision: issue.fromPrecision };
