import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** As `mkdir -p`. Node's own loses the reason when a disk can only be read, and in some places never comes back. */
export function ensureFolder(folder: string): void {
  const isFolder = (): boolean => statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (isFolder()) return;
  if (dirname(folder) !== folder) ensureFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have been quicker.
    if (!isFolder()) throw error;
  }
}
