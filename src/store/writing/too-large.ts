import { Neo4jError } from 'neo4j-driver';
import { Refusal } from '../../domain/refusal.js';

/** What is written at once has to find room in the engine's memory, some ten kilobytes an item: says so where it does not. */
export function tooLarge(error: unknown): unknown {
  if (!(error instanceof Neo4jError) || !/MemoryPoolOutOfMemory|TransactionOutOfMemory/.test(error.code)) return error;
  const advice =
    "load it as several files, one after the other, or give Neo4j more heap; for the first load of a store of our own 'load --bulk' has room, into a data folder that is still empty (QUANZE_DATA names another)";
  return new Refusal('BAD_USER_INPUT', `The load does not fit into Neo4j's memory at once: ${advice}.`, undefined, {
    cause: error,
  });
}
