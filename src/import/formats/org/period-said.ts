import type { Place } from '../../read/text-place.js';
import { dateSaid } from '../foreign/date-said.js';
import type { Described, Said } from './described.js';
import { intervalNamed } from './interval-named.js';
import type { OrgFile } from './org-file.js';
import { dct, schema, time } from './vocabulary.js';

export interface PeriodSaid {
  readonly period: { readonly from?: unknown; readonly to?: unknown };
  readonly places: { readonly from?: Place; readonly to?: Place };
}

/** From when to when something holds: a time of the form `2003-03/2008`, `2003/..`, or days of their own. */
export function periodSaid(
  { described, items: { lost } }: Pick<OrgFile, 'described' | 'items'>,
  thing: string,
  ...whens: readonly string[]
): PeriodSaid {
  const { of, things } = described;
  const [when] = of(thing, ...whens, dct('valid'));
  if (when?.kind === 'LITERAL') {
    const [from, to] = when.value.split('/');
    const period = { from: dateSaid(from), to: dateSaid(to) };
    return { period, places: { from: when.place, to: when.place } };
  }
  if (when?.kind === 'IRI' && !things.has(when.value)) {
    const { value, place } = when;
    const period = intervalNamed(value);
    if (period) return { period, places: { from: place, to: place } };
    lost(place, `names the time '${value.slice(0, 200)}', which the file does not describe: that is left out`);
  }
  const about = when ? when.value : thing;
  const [start] = of(about, ...starts);
  const [end] = of(about, ...ends);
  const [from, to] = [start, end].map((day) => (day ? dayOf(described, day) : undefined));
  return {
    period: { from: dateSaid(from?.value), to: dateSaid(to?.value) },
    places: { ...(from && { from: from.place }), ...(to && { to: to.place }) },
  };
}

const https = (name: string) => `https://schema.org/${name}`;
const starts = [
  time('hasBeginning'),
  ...['startDate', 'foundingDate'].flatMap((name) => [schema(name), https(name)]),
  dct('created'),
];
const ends = [time('hasEnd'), ...['endDate', 'dissolutionDate'].flatMap((name) => [schema(name), https(name)])];

/** A day, or the day of an instant. */
function dayOf({ of }: Described, day: Said): Said | undefined {
  if (day.kind === 'LITERAL') return day;
  const [found] = of(
    day.value,
    ...['inXSDDate', 'inXSDDateTimeStamp', 'inXSDDateTime', 'inXSDgYearMonth', 'inXSDgYear'].map(time),
  );
  return found;
}
