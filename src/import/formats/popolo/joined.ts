import { isDeepStrictEqual } from 'node:util';
import type { PopoloRecord } from './record.js';

/** Two records of one id as one; null where they contradict each other. */
export function joined(first: PopoloRecord, second: PopoloRecord): PopoloRecord | null {
  const said = (record: PopoloRecord, field: string) => (record.fields[field] ?? '') !== '';
  const agree = Object.keys(second.fields).every(
    (field) =>
      !said(first, field) || !said(second, field) || isDeepStrictEqual(first.fields[field], second.fields[field]),
  );
  if (!agree) return null;
  const added = Object.entries(second.fields).filter(([field]) => !said(first, field));
  return {
    fields: { ...first.fields, ...Object.fromEntries(added) },
    place: (field) => (field === undefined || said(first, field) ? first : second).place(field),
  };
}
