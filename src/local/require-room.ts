import { statfsSync } from 'node:fs';
import { LocalNeo4jError } from './local-neo4j-error.js';

/** Refuses a disk that would be full before the work is done. */
export function requireRoom(folder: string, megabytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / 1024 / 1024);
  if (free >= megabytes) return;
  throw new LocalNeo4jError(
    `The disk that holds ${folder} is full (${free} MB free, ${megabytes} MB needed): make room, or choose another folder.`,
  );
}
