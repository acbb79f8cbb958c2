/** What a log line betrays, and the sentence for it. The first that fits is told. */
const known: readonly (readonly [name: string, trace: RegExp, sentence: (home: string) => string])[] = [
  [
    'port',
    /Address already in use|PortBindException/,
    () => 'Neo4j could not have its port, because another process took it: start again, or name another port.',
  ],
  [
    'held',
    /store_lock|locked by another process/,
    (home) => `Another Neo4j has the data in ${home}: end it, or choose another data folder.`,
  ],
  [
    'disk',
    /No space left on device|Disk quota exceeded/,
    (home) => `The disk that holds ${home} is full: make room, then start again.`,
  ],
  [
    'heap',
    /OutOfMemoryError: (Java heap space|GC overhead)|Too small (initial|maximum) heap/,
    () => 'The heap is too small for Neo4j: give it a larger one.',
  ],
  [
    'memory',
    /OutOfMemoryError|insufficient memory|Could not reserve enough space|Cannot allocate memory|exceeds the maximum/,
    () => 'Neo4j did not get the memory that it needs: end other programs, or give it a smaller heap and page cache.',
  ],
  [
    'java',
    /UnsupportedClassVersionError/,
    () => 'Java is too old for Neo4j: install Java 17 or 21 and name it in JAVA_HOME.',
  ],
  [
    'newer',
    /newer version|UnknownStoreVersion|[Uu]nknown store version|Downgrade/,
    (home) => `The data in ${home} was made by a newer Neo4j: use the newer Quanze, or another data folder.`,
  ],
  [
    'rights',
    /AccessDeniedException|Permission denied|Read-only file system/,
    (home) => `Neo4j may not write to ${home}: give us the right to, or choose another data folder.`,
  ],
];

export interface Reason {
  readonly name: string;
  readonly sentence: string;
}

/** Why Neo4j did not come up, from how that showed ("ended with exit code 1") and what it logged. */
export function reasonOfFailure(how: string, log: string, home: string): Reason {
  const [name, , sentence] = known.find(([, trace]) => trace.test(log)) ?? [];
  if (name !== undefined && sentence !== undefined) return { name, sentence: sentence(home) };
  if (how.includes('SIGKILL')) {
    return {
      name: 'memory',
      sentence:
        'Neo4j was killed while it was starting, as systems do when memory is short: give it a smaller heap and page cache.',
    };
  }
  return { name: 'unknown', sentence: `Neo4j ${how} while it was starting: see the logs in ${home}/logs.` };
}
