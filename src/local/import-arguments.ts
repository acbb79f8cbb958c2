import { availableParallelism } from 'node:os';
import { delimiter } from 'node:path';
import { busyForAMinute } from './busy-for-a-minute.js';

/** What the import tool is to read: CSV files in one folder by what they hold, each list with its header first. */
export interface ImportInput {
  readonly nodes: readonly (ImportFiles & { readonly labels: readonly string[] })[];
  readonly ties: readonly (ImportFiles & { readonly type: string })[];
  /** Between the members of a list. */
  readonly listSeparator: string;
}

interface ImportFiles {
  readonly files: readonly string[];
  /** The one of them whose texts may have line breaks in them. */
  readonly withLineBreaks: string | null;
}

/** The arguments of Java that fill the store of a home, which must not be running. */
export function importArguments(
  { nodes, ties, listSeparator }: ImportInput,
  { classPath, heapMegabytes, report }: { classPath: readonly string[]; heapMegabytes: number; report: string },
): string[] {
  const withLineBreaks = [...nodes, ...ties].flatMap((each) => each.withLineBreaks ?? []);
  return [
    `-Xmx${heapMegabytes}m`,
    '-XX:+ExitOnOutOfMemoryError',
    ...busyForAMinute,
    ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-Dfile.encoding=UTF-8',
    '-cp',
    classPath.join(delimiter),
    'org.neo4j.cli.AdminTool',
    ...['database', 'import', 'full', 'neo4j'],
    '--overwrite-destination=true',
    '--bad-tolerance=0',
    // The numbers in the files are those of the store: by ids of their own, half the time would go to looking them up.
    '--id-type=actual',
    // One more than there are processors: with as many, they wait for each other.
    `--threads=${availableParallelism() + 1}`,
    `--report-file=${report}`,
    `--array-delimiter=U+${listSeparator.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    ...(withLineBreaks.length === 0
      ? []
      : ['--multiline-fields-format=v2', `--multiline-fields=${withLineBreaks.join(',')}`]),
    ...nodes.map(({ labels, files }) => `--nodes=${labels.join(':')}=${files.join(',')}`),
    ...ties.map(({ type, files }) => `--relationships=${type}=${files.join(',')}`),
  ];
}
