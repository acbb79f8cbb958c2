import { Command, Option } from 'commander';
import { chooseView } from '../registry/view.js';
import { type ExportFormat, exportFormats, exportRegistry } from '../import/write/export-registry.js';
import { isOneWorld } from '../import/write/one-world.js';
import { withRegistry } from './with-registry.js';

interface ExportOptions {
  readonly format: ExportFormat;
  readonly out: string;
  readonly jurisdiction?: string;
  readonly scenario?: string;
  readonly asOf?: string;
}

/** `quanze export --format yaml --out folder`. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write what the registry holds to files that can be loaded again')
    .addOption(new Option('--format <name>', 'how it is written').choices(exportFormats).makeOptionMandatory())
    .requiredOption('--out <path>', 'a file; a folder for CSV, and for all of the registry in JSON or YAML')
    .option('--jurisdiction <id>', 'only what belongs to it and to those inside it, with all that this names')
    .option('--scenario <id>', 'only what holds in this world; Popolo and ORG: default the usual one')
    .option('--as-of <day>', 'only what holds on this day, YYYY-MM-DD; Popolo and ORG: default today')
    .action(async ({ format, out, jurisdiction, scenario, asOf }: ExportOptions) => {
      const { files, items } = await withRegistry(async (store, defaultScenario) => {
        const isView = scenario !== undefined || asOf !== undefined || isOneWorld(format);
        const view = isView
          ? await chooseView(store, { scenario: scenario ?? null, asOf: asOf ?? null }, defaultScenario)
          : null;
        return exportRegistry(store, { format, out, view, jurisdiction: jurisdiction ?? null });
      });
      process.stdout.write(
        `Wrote ${items} items to ${files.length === 1 ? out : `${files.length} files in ${out}`}.\n`,
      );
    });
}
