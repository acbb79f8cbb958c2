import type { UnreadDate } from '../../format/unread-date.js';
import type { Place } from '../../read/text-place.js';
import { dateSaid } from '../foreign/date-said.js';
import { daySaid } from './day-said.js';
import type { Described, Said } from './described.js';
import { intervalNamed } from './interval-named.js';
import type { OrgFile } from './org-file.js';
import { timeProperties } from './time-properties.js';
import { dct } from './vocabulary.js';

export interface PeriodSaid {
  readonly period: { readonly from?: unknown; readonly to?: unknown };
  readonly places: { readonly from?: Place; readonly to?: Place };
}

/**
 * From when to when something holds: a time of the form `2003-03/2008`, `2003/..`, or days of their own. A time that is
 * told and cannot be read is refused with what holds then: it would hold at all times.
 */
export function periodSaid(
  { described }: Pick<OrgFile, 'described'>,
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
  const about = when ? when.value : thing;
  const { starts, ends, lengths } = timeProperties;
  const [start] = of(about, ...starts);
  const [end] = of(about, ...ends);
  if (when && !start && !end) {
    const { value, place } = when;
    const unread = things.has(value)
      ? 'is not told: a time is named, and of its beginning and end nothing can be read'
      : `names the time '${value.slice(0, 200)}', which the file does not describe`;
    return { period: intervalNamed(value) ?? { from: unreadDate(unread) }, places: { from: place, to: place } };
  }
  const [length] = start && end ? [] : of(about, ...lengths);
  const untold = length && unreadDate('is told by how long the time is: that is not read');
  const [from, to] = [start, end].map((day) => day && dateOf(described, day));
  const [first, last] = [start ?? length, end ?? length];
  return {
    period: { from: from ?? (start ? undefined : untold), to: to ?? (end ? undefined : untold) },
    places: { ...(first && { from: first.place }), ...(last && { to: last.place }) },
  };
}

const unreadDate = (why: string): UnreadDate => ({ unreadDate: why });

function dateOf(described: Described, day: Said): unknown {
  const said = daySaid(described, day);
  if (said) return dateSaid(said.value);
  return unreadDate(
    day.kind === 'IRI'
      ? `names the day '${day.value.slice(0, 200)}', which cannot be read`
      : 'names a day that is told in no way that can be read',
  );
}
