const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const named = `(?<month>${months.join('|')})[a-z]*[-_. ]*`;
/** A digit that ends a word is its own, unless the month is written together with it. */
const ordinal = '(?:(?<!\\d)(?:(?<![a-z])|(?=\\d+(?:st|nd|rd|th)?[a-z]))(?<day>[0-3]?\\d)(?:st|nd|rd|th)?[-_. ]*)?';
/** The surest first. Years of two digits are those of this century; the day comes first, unless that makes no date. */
const dates = [
  /(?<!\d)(?<year>(19|20)\d\d)[-_. ]?(?<month>[01]\d)[-_. ]?(?<day>[0-3]\d)(?!\d)/g,
  /(?<!\d)(?<year>(19|20)\d\d)[-_. ](?<month>[01]?\d)[-_. ](?<day>[0-3]?\d)(?!\d)/g,
  /(?<!\d)(?<day>[0-3]?\d)[-_. /](?<month>[01]?\d)[-_. /](?<year>(19|20)\d\d)(?!\d)/g,
  /(?<!\d)(?<day>[0-3]\d)(?<month>[01]\d)(?<year>20\d\d)(?!\d)/g,
  new RegExp(`${named}(?<day>[0-3]?\\d)(?:st|nd|rd|th)?[-_., ]+(?<year>(19|20)\\d\\d)(?!\\d)`, 'gi'),
  new RegExp(`${ordinal}${named}(?<year>(19|20)\\d\\d)(?!\\d)`, 'gi'),
  /(?<!\d)(?<year>(19|20)\d\d)[-_. ](?<month>[01]\d)(?!\d)/g,
  /(?<!\d)(?<day>[0-3]\d)[-_. ]?(?<month>[01]\d)[-_. ]?(?<year>[12]\d)(?!\d)/g,
  /(?<!\d)(?<year>[12]\d)[-_. ]?(?<month>[01]\d)[-_. ]?(?<day>[0-3]\d)(?!\d)/g,
  new RegExp(`${ordinal}${named}(?<year>[12]\\d)(?!\\d)`, 'gi'),
];

interface DateFound {
  readonly text: string;
  readonly at: number;
  /** Null where there is no such day. */
  readonly date: string | null;
}

/** The day that a text names, and the words in which it does: YYYY-MM-DD or YYYY-MM. */
export function dateNamed(said: string): { readonly text: string; readonly date: string } | undefined {
  const all = dates.flatMap((pattern) =>
    [...said.matchAll(pattern)].flatMap(({ 0: text, index: at, groups = {} }): DateFound[] => {
      const month = monthOf(groups);
      return month === null ? [] : [{ text, at, date: dateIn(month, groups['day']) }];
    }),
  );
  // The month of a day that does not exist is not what is meant either.
  const impossible = all.filter(({ date }) => date === null);
  const found = all.flatMap(({ text, at, date }) =>
    date === null ||
    all.some((each) => each.date !== null && isPartOf({ text, at }, each)) ||
    (date.length === 7 && impossible.some((each) => overlap(each, { text, at })))
      ? []
      : { text, date },
  );
  // Of the day of the posts and that of the publication, the former is the last of a month, mostly of March or September.
  return found.find(({ date }) => isMonthsEnd(date)) ?? found.find(({ date }) => /-0[39]$/.test(date)) ?? found[0];
}

type Span = Pick<DateFound, 'text' | 'at'>;
const overlap = (one: Span, other: Span) =>
  one.at < other.at + other.text.length && other.at < one.at + one.text.length;

/** What the first words of a date say by themselves (the year 2012 in `March-12-2017`) is not what is meant. */
const isPartOf = (one: Span, other: Span) => one.at === other.at && one.text.length < other.text.length;

/** YYYY-MM; null where there is no such month. */
function monthOf({ year = '', month = '' }: Partial<Record<string, string>>): string | null {
  const number = /\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return number < 1 || number > 12 ? null : `${year.padStart(4, '20')}-${String(number).padStart(2, '0')}`;
}

function dateIn(month: string, day: string | undefined): string | null {
  if (day === undefined) return month;
  const full = `${month}-${day.padStart(2, '0')}`;
  const date = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === full ? full : null;
}

const isMonthsEnd = (date: string) =>
  date.length === 10 && new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;
