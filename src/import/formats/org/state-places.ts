import { levelNamed } from '../foreign/level-named.js';
import { placeNamed } from '../foreign/place-named.js';
import { labelsOf } from './labels-of.js';
import type { OrgFile } from './org-file.js';
import { dct } from './vocabulary.js';

/** States locations as jurisdictions, with the level that their type means. */
export function statePlaces({ described, classes, idOf, items }: OrgFile): void {
  for (const thing of classes.places) {
    const at = described.things.get(thing) ?? { line: 1, column: 1 };
    const { name, nameEn, place = at } = labelsOf(described, thing);
    const [within] = described.of(thing, dct('isPartOf'));
    const partOf =
      within && within.kind !== 'LITERAL'
        ? placeNamed({ key: within.value, id: idOf('j', within.value), at: within.place }, classes.places, items)
        : undefined;
    const [type] = described.of(thing, dct('type'));
    const [code] = described.of(thing, dct('identifier'));
    items.add(
      'jurisdictions',
      {
        id: idOf('j', thing),
        name,
        ...(nameEn !== undefined && { nameEn }),
        ...(code && { code: code.value }),
        level: levelNamed(type?.value ?? ''),
        ...(partOf !== undefined && { partOf }),
      },
      at,
      { name: place, partOf: within?.place ?? at },
    );
  }
}
