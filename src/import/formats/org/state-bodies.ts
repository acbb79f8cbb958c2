import { kindNamed } from '../foreign/kind-named.js';
import { placeNamed } from '../foreign/place-named.js';
import { labelsOf } from './labels-of.js';
import type { OrgFile } from './org-file.js';
import { periodSaid } from './period-said.js';
import { dct, org, rdf } from './vocabulary.js';

/** States bodies: units of others, those below others, and the rest. */
export function stateBodies({ described, ties, classes, idOf, items }: OrgFile): void {
  const units = new Set(ties.unitOf.map(({ from }) => from));
  for (const thing of classes.organizations) {
    const at = described.things.get(thing) ?? { line: 1, column: 1 };
    const { name, nameEn, aliases, place = at } = labelsOf(described, thing);
    const { period, places } = periodSaid({ described }, thing);
    const [where] = described.of(thing, dct('spatial'));
    const jurisdiction =
      where && where.kind !== 'LITERAL'
        ? placeNamed({ key: where.value, id: idOf('j', where.value), at: where.place }, classes.places, items)
        : undefined;
    const isUnit =
      units.has(thing) || described.of(thing, rdf('type')).some(({ value }) => value === org('OrganizationalUnit'));
    const [classification] = described.of(thing, org('classification'));
    const said = classification
      ? (labelsOf(described, classification.value).name ?? classification.value.split(/[#/:]/).at(-1) ?? '')
      : '';
    const codes = described.of(thing, org('identifier')).map(({ value }) => value);
    const uscc = codes.find((code) => /^[0-9A-HJ-NP-RTUW-Y]{18}$/.test(code));
    items.add(
      'organizations',
      {
        id: idOf('o', thing),
        name,
        ...(nameEn !== undefined && { nameEn }),
        ...(aliases.length > 0 && { aliases }),
        kind: kindNamed(said) ?? (isUnit ? 'INTERNAL_UNIT' : 'OTHER'),
        ...(jurisdiction !== undefined && { jurisdiction }),
        ...(uscc !== undefined && { uscc }),
        ...period,
      },
      at,
      { name: place, jurisdiction: where?.place ?? at, ...places },
    );
  }
}
