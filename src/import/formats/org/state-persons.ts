import { labelsOf } from './labels-of.js';
import type { OrgFile } from './org-file.js';

/** States persons by name. */
export function statePersons({ described, classes, idOf, items }: OrgFile): void {
  for (const thing of classes.persons) {
    const at = described.things.get(thing) ?? { line: 1, column: 1 };
    const { name, nameEn, place = at } = labelsOf(described, thing);
    items.add('persons', { id: idOf('h', thing), name, ...(nameEn !== undefined && { nameEn }) }, at, { name: place });
  }
}
