import type { CollectedItems } from '../collected-items.js';
import type { ForeignSource } from '../foreign/foreign-source.js';
import { identified } from './identified.js';
import { nameOfPerson } from './name-of-person.js';
import { namesSaid } from './names-said.js';
import type { PopoloRecord } from './record.js';

/** States persons by name; whatever else is told of them is not read. */
export function statePersons(
  records: readonly PopoloRecord[],
  { idOf }: ForeignSource,
  { add, lost }: CollectedItems,
): void {
  for (const { fields, place, key } of identified(records, 'a person', lost)) {
    const { nameEn } = namesSaid(fields['other_names']);
    const name = nameOfPerson(fields);
    const person = { id: idOf('h', key), name, ...(nameEn !== undefined && { nameEn }) };
    add('persons', person, place(), { name: place('name') });
  }
}
