import { LocalNeo4jError } from './local-neo4j-error.js';
import { memoryFor, type Memory } from './memory-for.js';

/** What was asked for, else a share of the machine; refused when it is more than the machine has. */
export function memoryWanted(asked: Partial<Memory>, machineMegabytes: number): Memory {
  const share = memoryFor(machineMegabytes);
  const heapMegabytes = asked.heapMegabytes ?? share.heapMegabytes;
  const pageCacheMegabytes = asked.pageCacheMegabytes ?? share.pageCacheMegabytes;
  if (heapMegabytes + pageCacheMegabytes > machineMegabytes) {
    throw new LocalNeo4jError(
      `Not enough memory for Neo4j: a heap of ${heapMegabytes} MB and a page cache of ${pageCacheMegabytes} MB are more than the ${machineMegabytes} MB that there are; ask for less.`,
    );
  }
  return { heapMegabytes, pageCacheMegabytes };
}
