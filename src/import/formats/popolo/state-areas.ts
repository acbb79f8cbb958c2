import type { CollectedItems } from '../collected-items.js';
import type { ForeignSource } from '../foreign/foreign-source.js';
import { levelNamed } from '../foreign/level-named.js';
import { placeNamed } from '../foreign/place-named.js';
import { identified } from './identified.js';
import { namesSaid } from './names-said.js';
import type { PopoloRecord } from './record.js';
import { textSaid } from './text-said.js';

/** States areas as jurisdictions, with the level that their classification means. */
export function stateAreas(
  records: readonly PopoloRecord[],
  places: ReadonlySet<string>,
  { idOf }: ForeignSource,
  { add, lost }: CollectedItems,
): void {
  for (const { fields, place, key } of identified(records, 'an area', lost)) {
    const parent = textSaid(fields['parent_id']);
    const above =
      parent === undefined
        ? undefined
        : placeNamed({ key: parent, id: idOf('j', parent), at: place('parent_id') }, places, { lost });
    const { nameEn } = namesSaid(fields['other_names']);
    add(
      'jurisdictions',
      {
        id: idOf('j', key),
        name: fields['name'],
        ...(nameEn !== undefined && { nameEn }),
        code: textSaid(fields['identifier']),
        level: levelNamed(textSaid(fields['classification']) ?? ''),
        ...(above !== undefined && { partOf: above }),
      },
      place(),
      { name: place('name'), partOf: place('parent_id') },
    );
  }
}
