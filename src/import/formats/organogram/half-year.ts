/** What is told of an organisation, by its name as a part of an id, at a time. */
export interface HalfYear {
  readonly organisation: string;
  /** YYYY-MM-DD or YYYY-MM. */
  readonly date: string;
}

/** How the ids of organisations begin. */
export const idsBegin = 'uk.';

/** The organisation's id: with the day, since references are unique within those. */
export const idAt = ({ organisation, date }: { organisation: string; date: string | null }): string =>
  `${idsBegin}${[organisation, ...(date === null ? [] : [date])].join('.')}`;

/** Of which organisation at what time an id is; null where it is another's. */
export function halfYearOf(id: string): HalfYear | null {
  const [, organisation, date] = /^uk\.([^.]+)\.(\d{4}-\d\d(?:-\d\d)?)$/.exec(id) ?? [];
  return organisation === undefined || date === undefined ? null : { organisation, date };
}

/** The day of the next that tells of the same organisation: until then it holds. */
export const endOf = ({ organisation, date }: HalfYear, others: readonly HalfYear[]): string | undefined =>
  others
    .filter((other) => other.organisation === organisation && isLater(other.date, date))
    .map((other) => other.date)
    .sort()[0];

/** A month is not later than a day in it. */
const isLater = (other: string, date: string) => other.slice(0, date.length) > date.slice(0, other.length);
