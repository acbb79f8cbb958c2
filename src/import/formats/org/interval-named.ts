/** Where a time is named by an IRI that says it itself, as the intervals of data.gov.uk do: from when to when. */
export function intervalNamed(iri: string): { readonly from: string; readonly to: string } | null {
  const { year, month, day } = calendar.exec(iri)?.groups ?? {};
  if (year !== undefined) {
    const from = [year, month, day].filter((part) => part !== undefined).join('-');
    const start = dayOf([year, month ?? '01', day ?? '01'].join('-'));
    const days = day === undefined ? 0 : 1;
    const months = month !== undefined && day === undefined ? 1 : 0;
    return start && { from, to: later(start, month === undefined ? 1 : 0, months, days) };
  }
  const { begin = '', years, months, days } = lasting.exec(iri)?.groups ?? {};
  const start = dayOf(begin);
  const lengths = [years, months, days].map((length) => Number(length ?? 0)) as [number, number, number];
  return start && lengths.some((length) => length > 0) ? { from: begin, to: later(start, ...lengths) } : null;
}

const calendar = /\/(?:gregorian-)?(?:year|month|day)\/(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/;
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
