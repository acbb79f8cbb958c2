import type { Reading } from './reading.js';
import { batched, eachAsk } from './batched.js';
import { cypher } from './cypher.js';

const read = batched<{ readonly ids: readonly string[] }, readonly [string, readonly string[]]>(
  cypher`${eachAsk}
UNWIND ask.ids AS id
MATCH (place:Entity {id: id})
RETURN at, id, [(place)-[:PART_OF*1..10]->(wider:Jurisdiction) | wider.id] AS wider`,
  (row) => [row.get('id') as string, row.get('wider') as string[]],
);

/** For each of some jurisdictions, itself and all that it lies in: many lie in the same few. */
export async function withWider(
  reading: Reading,
  places: Iterable<string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  const missing: string[] = [];
  for (const place of new Set(places)) {
    const known = reading.wider.get(place);
    if (known) found.set(place, known);
    else missing.push(place);
  }
  if (missing.length === 0) return found;
  for (const [place, wider] of await read(reading.store, { ids: missing })) {
    const all = [place, ...wider];
    reading.wider.set(place, all);
    found.set(place, all);
  }
  return found;
}
