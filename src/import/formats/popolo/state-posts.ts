import type { CollectedItems } from '../collected-items.js';
import { dateSaid } from '../foreign/date-said.js';
import type { ForeignSource } from '../foreign/foreign-source.js';
import { identified } from './identified.js';
import { namesSaid } from './names-said.js';
import type { PopoloRecord } from './record.js';
import { textSaid } from './text-said.js';

/** States posts; one whose role is 'head' heads its body. */
export function statePosts(
  records: readonly PopoloRecord[],
  { idOf }: ForeignSource,
  { add, lost }: CollectedItems,
): void {
  for (const { fields, place, key } of identified(records, 'a post', lost)) {
    const organization = textSaid(fields['organization_id']);
    const { nameEn } = namesSaid(fields['other_names']);
    const role = textSaid(fields['role']);
    add(
      'posts',
      {
        id: idOf('p', key),
        name: fields['label'] ?? role,
        ...(nameEn !== undefined && { nameEn }),
        ...(organization !== undefined && { organization: idOf('o', organization) }),
        head: role?.toLowerCase() === 'head',
        from: dateSaid(fields['start_date']),
        to: dateSaid(fields['end_date']),
      },
      place(),
      {
        name: place('label'),
        organization: place('organization_id'),
        from: place('start_date'),
        to: place('end_date'),
      },
    );
  }
}
