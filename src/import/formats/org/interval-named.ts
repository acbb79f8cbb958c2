import { instantNamed } from './instant-named.js';
import { partOfYearNamed } from './part-of-year-named.js';

/** Where a time is named by an IRI that says it itself, as the intervals of data.gov.uk do: from when to when. */
export function intervalNamed(iri: string): { readonly from: string; readonly to: string } | null {
  const whole = instantNamed(iri);
  if (whole !== null) {
    const start = dayOf(`${whole}-01-01`.slice(0, 10));
    return start && { from: whole, to: later(start, ...(lengthOf.get(whole.length) ?? [0, 0, 1])) };
  }
  const part = partOfYearNamed(iri);
  if (part) return { from: part.begin, to: later(new Date(part.begin), 0, part.months, 0) };
  const { begin = '', years, months, days } = lasting.exec(iri)?.groups ?? {};
  const start = dayOf(begin);
  const lengths = [years, months, days].map((length) => Number(length ?? 0)) as [number, number, number];
  return start && lengths.some((length) => length > 0) ? { from: begin, to: later(start, ...lengths) } : null;
}

/** Of `2012`, `2012-03` and `2012-03-10`. */
const lengthOf = new Map<number, Length>([
  [4, [1, 0, 0]],
  [7, [0, 1, 0]],
]);
type Length = readonly [years: number, months: number, days: number];
const lasting =
  /\/gregorian-interval\/(?<begin>\d{4}-\d\d-\d\d)T[\d:]+Z?\/P(?:(?<years>\d{1,3})Y)?(?:(?<months>\d{1,3})M)?(?:(?<days>\d{1,5})D)?(?:T.*)?$/;

function dayOf(text: string): Date | null {
  const date = new Date(`${text}T00:00:00Z`);
  return text === '' || Number.isNaN(date.getTime()) ? null : date;
}

const later = (start: Date, years: number, months: number, days: number) =>
  new Date(Date.UTC(start.getUTCFullYear() + years, start.getUTCMonth() + months, start.getUTCDate() + days))
    .toISOString()
    .slice(0, 10);
