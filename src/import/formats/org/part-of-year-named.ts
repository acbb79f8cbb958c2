/** The first month, and how many there are, of a half or quarter of a year, or of a government's year (from April) or a part of it, that an IRI names. */
export function partOfYearNamed(iri: string): { readonly begin: string; readonly months: number } | null {
  const { government, year = '', next, part = '', at = '1' } = named.exec(iri)?.groups ?? {};
  const isGovernments = government !== undefined;
  // A government's year has the names of two.
  if (year === '' || isGovernments !== (next !== undefined) || (next && Number(next) !== Number(year) + 1)) return null;
  const months = lengths.get(part) ?? 12;
  const first = (isGovernments ? 3 : 0) + (Number(at) - 1) * months;
  return { begin: new Date(Date.UTC(Number(year), first)).toISOString().slice(0, 10), months };
}

const named =
  /\/(?:gregorian-|(?<government>government-))?(?:year|half|quarter)\/(?<year>\d{4})(?:-(?<next>\d{4}))?(?:[-/](?<part>[HQ])(?<at>[1-4]))?$/;
const lengths = new Map([
  ['H', 6],
  ['Q', 3],
]);
