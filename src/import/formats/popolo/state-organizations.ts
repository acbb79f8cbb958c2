import type { CollectedItems } from '../collected-items.js';
import { dateSaid } from '../foreign/date-said.js';
import type { ForeignSource } from '../foreign/foreign-source.js';
import { kindNamed } from '../foreign/kind-named.js';
import { placeNamed } from '../foreign/place-named.js';
import { identified } from './identified.js';
import { namesSaid } from './names-said.js';
import type { PopoloRecord } from './record.js';
import { textSaid } from './text-said.js';

/** States bodies, and what each is part of: an internal unit of its body, any other below the one above it. */
export function stateOrganizations(
  records: readonly PopoloRecord[],
  places: ReadonlySet<string>,
  { idOf }: ForeignSource,
  { add, lost, noted }: CollectedItems,
): void {
  const unknown = new Set<string>();
  for (const { fields, place, key } of identified(records, 'an organization', lost)) {
    const id = idOf('o', key);
    const classification = textSaid(fields['classification']) ?? 'other';
    const kind = kindNamed(classification);
    if (kind === null && !unknown.has(classification)) {
      unknown.add(classification);
      noted(place('classification'), `'${classification}' is not a kind of body that is known: OTHER is taken`);
    }
    const area = textSaid(fields['area_id']);
    const jurisdiction =
      area === undefined
        ? undefined
        : placeNamed({ key: area, id: idOf('j', area), at: place('area_id') }, places, { lost });
    add(
      'organizations',
      {
        id,
        name: fields['name'],
        ...namesSaid(fields['other_names']),
        kind: kind ?? 'OTHER',
        ...(jurisdiction !== undefined && { jurisdiction }),
        uscc: creditCode(fields['identifiers']),
        from: dateSaid(fields['founding_date']),
        to: dateSaid(fields['dissolution_date']),
      },
      place(),
      {
        name: place('name'),
        jurisdiction: place('area_id'),
        from: place('founding_date'),
        to: place('dissolution_date'),
        names: place('other_names'),
      },
    );
    const above = textSaid(fields['parent_id']);
    if (above !== undefined) {
      const type = kind === 'INTERNAL_UNIT' ? 'PART_OF' : 'SUBORDINATE_TO';
      add('relations', { id: `${id}.in`, source: id, type, target: idOf('o', above) }, place('parent_id'));
    }
  }
}

/** The unified social credit code among the identifiers. */
function creditCode(identifiers: unknown): string | undefined {
  const given = (Array.isArray(identifiers) ? identifiers : []) as readonly unknown[];
  const found = given.find(
    (each): each is { identifier?: unknown } =>
      typeof each === 'object' && each !== null && 'scheme' in each && each.scheme === 'USCC',
  );
  return textSaid(found?.identifier);
}
