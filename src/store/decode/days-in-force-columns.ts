import { daysInForce } from '../../domain/days-in-force.js';
import type { LocalDate } from '../../domain/local-date.js';
import type { DatePrecision, Period } from '../../domain/period.js';
import { fragment } from '../cypher.js';
import { type PeriodColumns, periodBetween } from '../days.js';

/** Of a document `i`: when it says that it is in force, and when it was issued. Its clauses are in force with it. */
export const daysInForceColumns = fragment`[
  [i.validFrom, i.validTo, i.fromPrecision, i.toPrecision], i.issuedOn, i.issuedOnPrecision]`;

export type DaysInForceColumns = readonly [
  stated: PeriodColumns,
  issuedOn: LocalDate | null,
  precision: DatePrecision | null,
];

export const daysInForceOfColumns = ([stated, issuedOn, precision]: DaysInForceColumns): Period =>
  daysInForce(periodBetween(stated), { from: issuedOn, fromPrecision: precision ?? 'DAY' });
