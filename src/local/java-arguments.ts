import { delimiter, join } from 'node:path';
import { busyForAMinute } from './busy-for-a-minute.js';
import type { Purpose } from './local-settings.js';

export interface JvmSettings {
  readonly home: string;
  readonly classPath: readonly string[];
  readonly heapMegabytes: number;
  readonly purpose: Purpose;
  /** The class archive to start from. */
  readonly archive?: string | undefined;
  /** The file to list the loaded classes in, for an archive to be made from. */
  readonly classList?: string | undefined;
}

export function javaArguments(settings: JvmSettings): string[] {
  const { home, classPath, heapMegabytes, purpose, archive, classList } = settings;
  return [
    `-Xms${Math.min(heapMegabytes, 512)}m`,
    `-Xmx${heapMegabytes}m`,
    // A Neo4j that has run out of memory neither answers nor ends by itself; what it has committed is in its log.
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-OmitStackTraceInFastThrow',
    `-XX:ErrorFile=${join(home, 'logs', 'jvm-crash.log')}`,
    // With one compiler Java keeps room for a fifth of the code, and throws away what it will need again.
    ...(purpose === 'TESTING' ? ['-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=240m'] : []),
    ...(purpose === 'FILLING' ? busyForAMinute : []),
    ...(archive === undefined ? [] : [`-XX:SharedArchiveFile=${archive}`, '-Xshare:auto', '-Xlog:cds=off']),
    ...(classList === undefined ? [] : [`-XX:DumpLoadedClassList=${classList}`]),
    ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-Dfile.encoding=UTF-8',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    // Every path by name and in one order: an archive is only used by the class path that it was made for.
    '-cp',
    classPath.join(delimiter),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
}
