import type { LocalDate } from './local-date.js';
import type { DatedName, Organization } from './organization.js';

type Named = Pick<Organization, 'name' | 'aliases' | 'names'>;

/** What a body was officially called on a day; its name without a date where no dated one holds. */
export const nameOn = ({ name, names }: Named, day: LocalDate): string =>
  names.find((each) => each.kind === 'OFFICIAL' && holds(each, day))?.text ?? name;

/** Its other names: of any time, short ones, second nameplates. */
export function otherNames(organization: Named, day: LocalDate): string[] {
  const { name, aliases, names } = organization;
  const all = new Set([...aliases, ...names.map(({ text }) => text), name]);
  all.delete(nameOn(organization, day));
  return [...all];
}

const holds = ({ from, to }: DatedName, day: LocalDate) => (from === null || from <= day) && (to === null || day < to);
