import { Command, Option } from 'commander';
import { Refusal } from '../domain/refusal.js';
import { type FormatName, formatNames } from '../import/formats/format-name.js';
import { findFiles } from '../import/read/find-files.js';
import { unreadData } from '../import/read/unread-data.js';
import { loadFiles } from '../import/load-files.js';
import { progressTeller } from '../import/load-progress.js';
import { bulkLoad } from '../server/bulk-load.js';
import { configurationFrom } from '../server/configuration.js';
import { bulkAdvised } from './bulk-advised.js';
import { exitCodes } from './exit-codes.js';
import { inRoomyNode } from './in-roomy-node.js';
import { tell } from './tell.js';
import { withRegistry } from './with-registry.js';

interface LoadFlags {
  readonly bulk?: true;
  readonly dryRun?: boolean;
  readonly skipBad?: boolean;
  readonly format?: FormatName;
  readonly map?: string;
  readonly progress?: true;
  readonly json?: true;
}

/** `quanze load <folder or file>…`. */
export function loadCommand(): Command {
  return new Command('load')
    .description('load data files: everything is checked first, and applied as a whole or not at all')
    .argument('<paths...>', 'folders and files; seeds/README.md tells of the formats')
    .option('--dry-run', 'check only, write nothing')
    .option('--skip-bad', 'leave out what is wrong, and what depends on it')
    .option('--bulk', 'the first load of an empty store, many times as fast, offline and with the seeds')
    .addOption(
      new Option('--format <name>', 'what the files are, where their names and contents do not say').choices(
        formatNames,
      ),
    )
    .option('--map <file>', 'a mapping file, for tables with other columns than ours (docs/formats.md)')
    .option('--progress', 'tell how far it has come; at a terminal that is told anyway')
    .option('--json', 'the report as JSON')
    .action(async (paths: string[], { bulk, progress, json, ...options }: LoadFlags) => {
      if (bulk && options.dryRun) throw new Refusal('BAD_USER_INPUT', '--bulk loads: leave it out with --dry-run.');
      const found = await findFiles(paths, options);
      if (found.length === 0) {
        const unread = (await unreadData(paths)).map(({ file, reason }) => ` '${file}' ${reason}.`);
        throw new Refusal('BAD_USER_INPUT', `There is no data file in ${paths.join(', ')}.${unread.join('')}`);
      }
      if (bulk && (await inRoomyNode())) return;
      const onProgress = progress || process.stderr.isTTY ? progressTeller(tell) : () => undefined;
      const configuration = configurationFrom(process.env);
      const files = found.map(({ path }) => path);
      const advice = bulk || options.dryRun ? null : await bulkAdvised(files, configuration);
      if (advice !== null) tell(advice);
      const report = bulk
        ? await bulkLoad(configuration, paths, tell, onProgress, options)
        : await withRegistry((store) => loadFiles(store, paths, { ...options, onProgress }));
      if (json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      else {
        for (const { file, line, column, reason, harmless } of report.problems)
          process.stderr.write(`${file}:${line}:${column}: ${harmless ? 'note: ' : ''}${reason}\n`);
        const { files, created, changed, unchanged, retired, applied, problems } = report;
        const counts = `${created} created, ${changed} changed, ${unchanged} unchanged, ${retired} retired`;
        const notes = problems.filter(({ harmless }) => harmless).length;
        const refused = !options.skipBad && problems.length > notes;
        const nothingDone = !applied && (refused || !options.dryRun);
        const dry = refused ? 'Nothing would be loaded of' : 'Would load';
        const outcome = applied ? 'Loaded' : options.dryRun ? dry : 'Nothing was loaded of';
        const found = `${problems.length - notes} problems${notes === 0 ? '' : `, ${notes} notes`}`;
        process.stdout.write(`${outcome} ${files} files: ${nothingDone ? '' : `${counts}; `}${found}.\n`);
        if (refused)
          process.stdout.write('--skip-bad leaves out what is wrong, and what rests on it, and loads the rest.\n');
      }
      if (report.problems.some(({ harmless }) => !harmless) && !report.applied)
        process.exitCode = exitCodes.refusedData;
    });
}
