import type { Reading } from './reading.js';
import { batched, eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { readThrough } from './read-through.js';

const read = batched<{ readonly ids: readonly string[] }, readonly [string, readonly string[]]>(
  cypher`${eachAsk}
UNWIND ask.ids AS id
MATCH (place:Entity {id: id})
RETURN at, id, [(place)-[:PART_OF*1..10]->(wider:Jurisdiction) | wider.id] AS wider`,
  (row) => [row.get('id') as string, row.get('wider') as string[]],
);

/** For each of some jurisdictions, itself and all that it lies in: many lie in the same few. */
export const withWider = (
  reading: Reading,
  places: Iterable<string>,
): Promise<ReadonlyMap<string, readonly string[]>> =>
  readThrough(reading.wider, places, async (ids) =>
    (await read(reading.store, { ids })).map(([place, wider]) => [place, [place, ...wider]] as const),
  );
