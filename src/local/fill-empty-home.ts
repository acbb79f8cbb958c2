import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { cacheFolder } from './cache-folder.js';
import { explaining } from './explaining.js';
import { findJava } from './find-java.js';
import { bulkFolder, holdHome } from './hold-home.js';
import { importArguments, type ImportInput } from './import-arguments.js';
import type { LocalSettings } from './local-settings.js';
import { machineMegabytes } from './machine-megabytes.js';
import { memoryWanted } from './memory-wanted.js';
import { neo4jJars } from './neo4j-jars.js';
import { progress } from './progress.js';
import { runImport } from './run-import.js';

/** Whether a data folder has a store in it, be it an empty one. */
export const hasStore = (dataFolder: string): boolean =>
  existsSync(resolve(dataFolder, 'neo4j', 'data', 'databases', 'neo4j'));

export interface Prepared<Verdict extends { readonly isGood: boolean }> {
  /** Null where it is known already that it is not good. */
  readonly input: ImportInput | null;
  /** Looks at all of it while it is imported. */
  readonly judge: () => Verdict;
}

/**
 * Fills the store of a data folder offline with what `prepare` writes into the folder that it is given. The store that
 * was there is gone after that, so it must hold nothing. Until all is done it stays what it was, and it stays so where
 * what is to be imported turns out not to be good. Gives that verdict.
 */
export async function fillEmptyHome<Verdict extends { readonly isGood: boolean }>(
  settings: LocalSettings,
  prepare: (folder: string) => Promise<Prepared<Verdict>>,
): Promise<Verdict> {
  const tell = progress(settings.onProgress);
  const { heapMegabytes } = memoryWanted(settings, machineMegabytes());
  const java = findJava(process.env);
  const { classPath } = await explaining(() => neo4jJars(cacheFolder(process.env, homedir()), tell));
  const { home, release } = await explaining(() => holdHome(settings.dataFolder));
  const work = bulkFolder(home);
  const files = join(work, 'files');
  const clear = () => rmSync(work, { recursive: true, force: true });
  try {
    await explaining(() => {
      for (const folder of [files, join(work, 'conf')]) mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(join(work, 'conf', 'neo4j.conf'), 'dbms.usage_report.enabled=false\n');
    });
    const { input, judge } = await prepare(files);
    if (input === null) return judge();
    const args = importArguments(input, { classPath, heapMegabytes, report: join(work, 'report') });
    const where = { home: work, files, logFile: join(home, 'logs', 'import.log') };
    const { ended, stop } = runImport(java, args, where, tell);
    let verdict: Verdict | undefined;
    try {
      verdict = judge();
    } finally {
      if (!verdict?.isGood) await stop();
    }
    if (!verdict.isGood) return verdict;
    await ended;
    rmSync(join(home, 'data'), { recursive: true, force: true });
    renameSync(join(work, 'data'), join(home, 'data'));
    return verdict;
  } finally {
    clear();
    release();
  }
}

/** Takes the store away, so that the data folder can be filled again. */
export async function emptyHome({ dataFolder }: LocalSettings): Promise<void> {
  const { home, release } = await explaining(() => holdHome(dataFolder));
  rmSync(join(home, 'data'), { recursive: true, force: true });
  release();
}
