/** What the name of an organogram's file says: whose it is, of which day, and which half of the set. */
export interface OrganogramFile {
  /** The same for the two halves of a set. */
  readonly set: string;
  readonly half: 'senior' | 'junior' | null;
  /** YYYY-MM-DD or YYYY-MM; null where the name has no date. */
  readonly date: string | null;
  /** What is left of the name: words for the organisation. */
  readonly words: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const half = /[-_ .]*(senior|junior)s?([-_ ]?(posts?|staff|data|roles?))*/i;
const dates = [
  { pattern: /(?<!\d)(?<year>(19|20)\d\d)[-_. ]?(?<month>[01]\d)[-_. ]?(?<day>[0-3]\d)(?!\d)/ },
  { pattern: /(?<!\d)(?<day>[0-3]?\d)[-_. ](?<month>[01]?\d)[-_. ](?<year>(19|20)\d\d)(?!\d)/ },
  { pattern: /(?<!\d)(?<day>[0-3]\d)(?<month>[01]\d)(?<year>20\d\d)(?!\d)/ },
  {
    pattern: new RegExp(
      `(?:(?<!\\d)(?<day>[0-3]?\\d)(?:st|nd|rd|th)?[-_. ]*)?(?<month>${months.join('|')})[a-z]*[-_. ]*(?<year>(19|20)\\d\\d)(?!\\d)`,
      'i',
    ),
  },
  { pattern: /(?<!\d)(?<year>(19|20)\d\d)[-_. ](?<month>[01]\d)(?!\d)/ },
];

export function organogramFile(path: string): OrganogramFile {
  const bare = path.replace(/\.[a-z]+$/i, '');
  const name = bare.split(/[\\/]/).at(-1) ?? bare;
  const which = half.exec(name) ?? half.exec(bare);
  const dated = dates.map(({ pattern }) => pattern.exec(name.replace(half, ''))).find((found) => found !== null);
  return {
    set: bare.replace(half, ''),
    half: which ? (which[1]?.toLowerCase() as 'senior' | 'junior') : null,
    date: dated ? dateOf(dated.groups ?? {}) : null,
    words: name
      .replace(half, '')
      .replace(dated?.[0] ?? '', '')
      .replaceAll(/[-_.\s]+|organogram/gi, ' ')
      .trim(),
  };
}

function dateOf({ year = '', month = '', day }: Partial<Record<string, string>>): string | null {
  const number = /\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (number < 1 || number > 12) return null;
  const text = `${year}-${String(number).padStart(2, '0')}`;
  if (day === undefined) return text;
  const full = `${text}-${day.padStart(2, '0')}`;
  const date = new Date(`${full}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== full ? text : full;
}
