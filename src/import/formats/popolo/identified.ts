import type { CollectedItems } from '../collected-items.js';
import type { PopoloRecord } from './record.js';
import { textSaid } from './text-said.js';

/** The records that have a key; of each other one it is told that `what` (such as 'a post') is left out. */
export function* identified(
  records: readonly PopoloRecord[],
  what: string,
  lost: CollectedItems['lost'],
): Generator<PopoloRecord & { readonly key: string }> {
  for (const record of records) {
    const key = textSaid(record.fields['id']);
    if (key === undefined) lost(record.place(), `${what} has no id: it is left out`);
    else yield { ...record, key };
  }
}
