import { LocalNeo4jError } from './local-neo4j-error.js';

const reasons: Record<string, string> = {
  ENOSPC: 'the disk is full: make room',
  EDQUOT: 'your share of the disk is used up: make room',
  EACCES: 'we may not write there: give us the right to',
  EPERM: 'we may not write there: give us the right to',
  EROFS: 'the disk can only be read: make it writable',
  ENOTDIR: 'a part of the path is a file: move it away',
  EEXIST: 'a file is in the way: move it away',
  ENOENT: 'it cannot be made there: make it',
};

/** What the file system refuses, as a sentence of ours; any other error as it is. */
export function explained(error: unknown): unknown {
  const { code = '', path = 'the data folder' } = error as NodeJS.ErrnoException;
  const reason = reasons[code];
  if (reason === undefined) return error;
  return new LocalNeo4jError(`Cannot use ${path}: ${reason}, or choose another folder.`, { cause: error });
}
