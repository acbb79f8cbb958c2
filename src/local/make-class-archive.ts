import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import type { Java } from './find-java.js';

/** Java 17 refuses a list with a longer line. */
const longestLine = 4_000;

const script = `archive=$1; shift
if "$@" && mv -f "$archive.making" "$archive"; then rm -f "$archive.classes"; else rm -f "$archive.making"; fi`;

/**
 * Makes the archive out of a list of classes that a JVM wrote: in the background, with what the processor has to spare,
 * for half a minute, and beyond our own end if need be. Success shows by the archive being there; a failure changes
 * nothing, and its list stays behind to say that it was tried.
 */
export function makeClassArchive(java: Java, classPath: readonly string[], classList: string, archive: string): void {
  try {
    // The JVM may still be writing its list: the last line may be half a line.
    const lines = readFileSync(classList, 'utf8').split('\n').slice(0, -1);
    rmSync(classList);
    const usable = lines.filter((line) => line.length < longestLine);
    rmSync(`${archive}.classes`, { force: true });
    writeFileSync(`${archive}.classes`, `${usable.join('\n')}\n`, { flag: 'wx' });
  } catch {
    return;
  }
  const dump = [
    java.program,
    '-Xmx512m',
    '-Xshare:dump',
    `-XX:SharedClassListFile=${archive}.classes`,
    `-XX:SharedArchiveFile=${archive}.making`,
    '-cp',
    classPath.join(delimiter),
  ];
  spawn('nice', ['-n', '19', 'sh', '-c', script, 'sh', archive, ...dump], {
    cwd: dirname(archive),
    detached: true,
    stdio: 'ignore',
  })
    .on('error', () => undefined)
    .unref();
}
