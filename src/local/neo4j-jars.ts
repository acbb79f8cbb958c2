import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { copyJars } from './copy-jars.js';
import { ensureFolder } from './ensure-folder.js';
import { hold } from './hold.js';
import { LocalNeo4jError } from './local-neo4j-error.js';
import { mavenProject } from './maven-project.js';
import { neo4jVersion } from './neo4j-version.js';
import type { Progress } from './progress.js';
import { requireRoom } from './require-room.js';

export interface Neo4jJars {
  readonly folder: string;
  /** Sorted by name. */
  readonly classPath: readonly string[];
}

/** The jars of Neo4j in the cache, fetched first when they are not there, or not whole. */
export async function neo4jJars(cache: string, progress: Progress): Promise<Neo4jJars> {
  const folder = join(cache, `neo4j-${neo4jVersion}`);
  let waiting = false;
  for (;;) {
    const classPath = wholeClassPath(folder);
    if (classPath) return { folder, classPath };
    ensureFolder(cache);
    const held = await hold(cache, 'fetching');
    if ('release' in held) {
      try {
        if (!wholeClassPath(folder)) await fetchInto(cache, folder, progress);
      } finally {
        held.release();
      }
    } else {
      if (!waiting) progress.say(`Waiting for process ${held.heldBy}, which is fetching Neo4j.`);
      waiting = true;
      await sleep(250);
    }
  }
}

/** Undefined unless every file of the list is there in its size. */
function wholeClassPath(folder: string): string[] | undefined {
  try {
    const listed = readFileSync(join(folder, 'jars.txt'), 'utf8');
    return listed === listOf(folder) ? namesOf(folder).map((name) => join(folder, 'jars', name)) : undefined;
  } catch {
    return undefined;
  }
}

const namesOf = (folder: string): string[] => readdirSync(join(folder, 'jars')).sort();

const listOf = (folder: string): string =>
  namesOf(folder)
    .map((name) => `${name} ${statSync(join(folder, 'jars', name)).size}\n`)
    .join('');

/** Whoever calls this has the hold of the cache. What is unfinished never has the final name. */
async function fetchInto(cache: string, folder: string, progress: Progress): Promise<void> {
  // A Maven whose Quanze was killed may still be writing to the folder of that one.
  const making = `${folder}.making-${process.pid}`;
  const left = readdirSync(cache).filter((name) => name.startsWith(`${basename(folder)}.making-`));
  for (const name of [basename(folder), ...left]) rmSync(join(cache, name), { recursive: true, force: true });
  requireRoom(cache, 500);
  try {
    mkdirSync(making);
    writeFileSync(join(making, 'pom.xml'), mavenProject);
    await copyJars(making, progress);
    if (!existsSync(join(making, 'jars', `neo4j-server-${neo4jVersion}.jar`))) {
      throw new LocalNeo4jError(`Maven fetched no Neo4j ${neo4jVersion}: see what its settings replace it by.`);
    }
    writeFileSync(join(making, 'jars.txt'), listOf(making));
    renameSync(making, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}
