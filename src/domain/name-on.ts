import type { LocalDate } from './local-date.js';
import type { DatedName, Organization } from './organization.js';

type BorneName = Pick<DatedName, 'text' | 'kind' | 'from' | 'to'>;
type Named = Pick<Organization, 'name' | 'aliases'> & { readonly names: readonly BorneName[] };

/**
 * What a body was officially called on a day; its name without a date where no dated one holds. A former name that has an
 * end was official until then.
 */
export const nameOn = ({ name, names }: Pick<Named, 'name' | 'names'>, day: LocalDate): string =>
  officialOn(names, day)?.text ?? name;

/** The dated name that it officially bore on a day. */
export const officialOn = <Name extends BorneName>(names: readonly Name[], day: LocalDate): Name | undefined =>
  names.find((each) => each.kind === 'OFFICIAL' && holds(each, day)) ?? firstToEnd(formerOn(names, day));

const formerOn = <Name extends BorneName>(names: readonly Name[], day: LocalDate) =>
  names.filter((each) => each.kind === 'FORMER' && each.to !== null && holds(each, day));

/** Of several whose beginnings are not told, the one that ended first. */
const firstToEnd = <Name extends BorneName>(names: readonly Name[]): Name | undefined =>
  [...names].sort((one, other) => ((one.to ?? '') < (other.to ?? '') ? -1 : 1))[0];

/** Its other names: of any time, short ones, second nameplates. */
export function otherNames(organization: Named, day: LocalDate): string[] {
  const { name, aliases, names } = organization;
  const all = new Set([...aliases, ...names.map(({ text }) => text), name]);
  all.delete(nameOn(organization, day));
  return [...all];
}

const holds = ({ from, to }: BorneName, day: LocalDate) => (from === null || from <= day) && (to === null || day < to);
