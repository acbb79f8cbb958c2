import { Command, Option } from 'commander';
import { type FormatName, formatNames } from '../import/formats/format-name.js';
import { loadFiles } from '../import/load-files.js';
import { exitCodes } from './exit-codes.js';
import { withRegistry } from './with-registry.js';

interface LoadCommandOptions {
  readonly dryRun?: true;
  readonly skipBad?: true;
  readonly format?: FormatName;
  readonly json?: true;
}

/** `quanze load <folder or file>…`. */
export function loadCommand(): Command {
  return new Command('load')
    .description('load data files: everything is checked first, and applied as a whole or not at all')
    .argument('<paths...>', 'folders and files; seeds/README.md tells of the formats')
    .option('--dry-run', 'check only, write nothing')
    .option('--skip-bad', 'leave out what is wrong, and what depends on it')
    .addOption(
      new Option('--format <name>', 'what the files are, where their names and contents do not say').choices(
        formatNames,
      ),
    )
    .option('--json', 'the report as JSON')
    .action(async (paths: string[], { dryRun, skipBad, format, json }: LoadCommandOptions) => {
      const report = await withRegistry((store) =>
        loadFiles(store, paths, { dryRun: dryRun ?? false, skipBad: skipBad ?? false, ...(format && { format }) }),
      );
      if (json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      else {
        for (const { file, line, column, reason, harmless } of report.problems)
          process.stderr.write(`${file}:${line}:${column}: ${harmless ? 'note: ' : ''}${reason}\n`);
        const { files, created, changed, unchanged, retired, applied, problems } = report;
        const counts = `${created} created, ${changed} changed, ${unchanged} unchanged, ${retired} retired`;
        const outcome = applied ? 'Loaded' : dryRun ? 'Would load' : 'Nothing was loaded of';
        const notes = problems.filter(({ harmless }) => harmless).length;
        const found = `${problems.length - notes} problems${notes === 0 ? '' : `, ${notes} notes`}`;
        process.stdout.write(`${outcome} ${files} files: ${counts}; ${found}.\n`);
      }
      if (report.problems.some(({ harmless }) => !harmless) && !report.applied)
        process.exitCode = exitCodes.refusedData;
    });
}
