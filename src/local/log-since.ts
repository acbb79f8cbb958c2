import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

const most = 256 * 1024;

/** Reads what the JVM and Neo4j have logged since now. */
export function logSince(home: string): () => string {
  const printed = join(home, 'logs', 'jvm.log');
  const logged = join(home, 'logs', 'neo4j.log');
  const start = sizeOf(logged);
  return () => tail(printed, 0) + tail(logged, start);
}

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

function tail(file: string, from: number): string {
  const size = sizeOf(file);
  // A log that has become shorter was begun anew.
  const start = Math.max(size < from ? 0 : from, size - most);
  if (size === start) return '';
  const buffer = Buffer.alloc(size - start);
  const log = openSync(file, 'r');
  try {
    readSync(log, buffer, 0, buffer.length, start);
  } finally {
    closeSync(log);
  }
  return buffer.toString('utf8');
}
