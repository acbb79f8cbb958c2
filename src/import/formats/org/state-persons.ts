import type { Described } from './described.js';
import { type Labels, labelsOf } from './labels-of.js';
import type { OrgFile } from './org-file.js';
import { foaf, schema } from './vocabulary.js';

/** States persons by name, or by its parts. */
export function statePersons({ described, classes, idOf, items }: OrgFile): void {
  for (const thing of classes.persons) {
    const at = described.things.get(thing) ?? { line: 1, column: 1 };
    const said = labelsOf(described, thing);
    const { name, nameEn, place = at } = said.name === undefined ? nameOfParts(described, thing) : said;
    items.add('persons', { id: idOf('h', thing), name, ...(nameEn !== undefined && { nameEn }) }, at, { name: place });
  }
}

/** A name that is told in its parts. */
function nameOfParts({ of }: Described, thing: string): Pick<Labels, 'name' | 'nameEn' | 'place'> {
  const parts = [given, family].flatMap((properties) => of(thing, ...properties).slice(0, 1));
  const [first] = parts;
  return first ? { name: parts.map(({ value }) => value.trim()).join(' '), place: first.place } : {};
}

const given = [foaf('givenName'), foaf('firstName'), foaf('givenname'), schema('givenName')];
const family = [foaf('familyName'), foaf('lastName'), foaf('family_name'), foaf('surname'), schema('familyName')];
