export type DatePart = 'year' | 'month' | 'day';

export interface DateForm {
  readonly pattern: RegExp;
  /** What each group of the pattern is. */
  readonly parts: readonly DatePart[];
}

/** A form such as DD/MM/YYYY, MMM YYYY or YYYYMMDD; null where it is none, or has no year, or a day and no month. */
export function dateForm(form: string): DateForm | null {
  const tokens = form.split(token);
  const literals = tokens.filter((_, at) => at % 2 === 0);
  const taken = tokens.filter((_, at) => at % 2 === 1);
  const parts = taken.map(partOf);
  const isOne = parts.includes('year') && (!parts.includes('day') || parts.includes('month'));
  if (!isOne || new Set(parts).size < parts.length || literals.some((text) => /[DMY]/.test(text))) return null;
  // Where nothing stands between two parts, a number has all of its digits.
  const isTight = (at: number) => at > 0 && at < taken.length && literals[at] === '';
  const source = taken.map((each, at) => `${digits(each, isTight(at) || isTight(at + 1))}${escaped(literals[at + 1])}`);
  return { pattern: new RegExp(`^${escaped(literals[0])}${source.join('')}$`), parts };
}

const token = /(YYYY|YY|MMMM?|MM|DD)/;

function partOf(token: string): DatePart {
  if (token.startsWith('Y')) return 'year';
  return token === 'DD' ? 'day' : 'month';
}

function digits(token: string, isTight: boolean): string {
  if (token === 'YYYY') return '(\\d{4})';
  if (token.startsWith('MMM')) return '([A-Za-z]{3,})\\.?';
  return token === 'YY' || isTight ? '(\\d\\d)' : '(\\d\\d?)';
}

const escaped = (text = '') => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
