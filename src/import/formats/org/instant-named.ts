/** A year, month or day that an IRI names, as those of data.gov.uk do, or the day of an instant; null where it names none. */
export const instantNamed = (iri: string): string | null =>
  (calendar.exec(iri) ?? instant.exec(iri))?.groups?.['day'] ?? null;

const calendar = /\/(?:gregorian-)?(?:year|month|day)\/(?<day>\d{4}(?:-\d\d(?:-\d\d)?)?)$/;
const instant = /\/(?:gregorian-)?(?:instant|hour|minute|second)\/(?<day>\d{4}-\d\d-\d\d)T[\d:.]+(?:Z|[+-]\d\d:\d\d)?$/;
