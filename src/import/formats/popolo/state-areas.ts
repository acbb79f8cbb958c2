import type { CollectedItems } from '../collected-items.js';
import type { ForeignSource } from '../foreign/foreign-source.js';
import { levelNamed } from '../foreign/level-named.js';
import { identified } from './identified.js';
import { namesSaid } from './names-said.js';
import type { PopoloRecord } from './record.js';
import { textSaid } from './text-said.js';

/** States areas as jurisdictions, with the level that their classification means. */
export function stateAreas(
  records: readonly PopoloRecord[],
  { idOf }: ForeignSource,
  { add, lost }: CollectedItems,
): void {
  for (const { fields, place, key } of identified(records, 'an area', lost)) {
    const above = textSaid(fields['parent_id']);
    const { nameEn } = namesSaid(fields['other_names']);
    add(
      'jurisdictions',
      {
        id: idOf('j', key),
        name: fields['name'],
        ...(nameEn !== undefined && { nameEn }),
        code: textSaid(fields['identifier']),
        level: levelNamed(textSaid(fields['classification']) ?? ''),
        ...(above !== undefined && { partOf: idOf('j', above) }),
      },
      place(),
      { name: place('name'), partOf: place('parent_id') },
    );
  }
}
