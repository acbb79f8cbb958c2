import { Command } from 'commander';
import { loadFiles } from '../import/load-files.js';
import { exitCodes } from './exit-codes.js';
import { withRegistry } from './with-registry.js';

/** `quanze load <folder or file>…`. */
export function loadCommand(): Command {
  return new Command('load')
    .description('load data files: everything is checked first, and applied as a whole or not at all')
    .argument('<paths...>', 'folders and files (YAML or JSON; seeds/README.md has the format)')
    .option('--dry-run', 'check only, write nothing')
    .option('--skip-bad', 'leave out what is wrong, and what depends on it')
    .option('--json', 'the report as JSON')
    .action(async (paths: string[], { dryRun, skipBad, json }: { dryRun?: true; skipBad?: true; json?: true }) => {
      const report = await withRegistry((store) =>
        loadFiles(store, paths, { dryRun: dryRun ?? false, skipBad: skipBad ?? false }),
      );
      if (json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      else {
        for (const { file, line, column, reason } of report.problems)
          process.stderr.write(`${file}:${line}:${column}: ${reason}\n`);
        const { files, created, changed, unchanged, retired, applied, problems } = report;
        const counts = `${created} created, ${changed} changed, ${unchanged} unchanged, ${retired} retired`;
        const outcome = applied ? 'Loaded' : dryRun ? 'Would load' : 'Nothing was loaded of';
        process.stdout.write(`${outcome} ${files} files: ${counts}; ${problems.length} problems.\n`);
      }
      if (report.problems.length > 0 && !report.applied) process.exitCode = exitCodes.refusedData;
    });
}
