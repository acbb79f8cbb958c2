import { dayNotKnown, isDayKnown } from './day-known.js';
import { endGiven } from './end-given.js';
import { dayBefore, type LocalDate } from './local-date.js';
import { nameOn, officialOn } from './name-on.js';
import type { Organization } from './organization.js';

/** What the sources leave open of what a body was called on a day: a change of name of which they give only the year or month. */
export function nameDoubt(body: Pick<Organization, 'name' | 'names' | 'validity'>, day: LocalDate): string | null {
  const { names, validity } = body;
  const name = nameOn(body, day);
  const own = officialOn(names, day);
  const isFirst = (own?.from ?? '') <= (validity.from ?? '');
  if (own?.from && !isFirst && !isDayKnown(own, day) && nameOn(body, dayBefore(own.from)) !== name)
    return dayNotKnown('its name', own, day, `was ${name}`);
  for (const { text, to, ...period } of names) {
    // The name after it may be dated better.
    if (to === null || text === name || (own?.from ?? '') >= to || nameOn(body, dayBefore(to)) !== text) continue;
    const open = endGiven({ ...period, to }, day);
    if (open !== null) return `Whether its name was still ${text} on ${day} is not known: ${open}.`;
  }
  return null;
}
