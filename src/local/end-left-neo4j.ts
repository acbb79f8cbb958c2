import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { endProcess } from './end-process.js';
import { hold } from './hold.js';
import { endGraceMillis } from './jvm.js';
import { runningNeo4j } from './running-neo4j.js';

/** Ends the Neo4j that a killed process left running on a data folder. False when a living process has the folder. */
export async function endLeftNeo4j(dataFolder: string): Promise<boolean> {
  const home = resolve(dataFolder, 'neo4j');
  if (!existsSync(home)) return true;
  const held = await hold(home, 'holder');
  if ('heldBy' in held) return false;
  try {
    const left = runningNeo4j.of(home);
    if (left) await endProcess(left.pid, left.birth, endGraceMillis);
    runningNeo4j.forget(home);
    return true;
  } finally {
    held.release();
  }
}
