import { Command } from 'commander';
import { writeTemplate } from '../import/write/write-template.js';

/** `quanze template --out template.xlsx`. */
export function templateCommand(): Command {
  return new Command('template')
    .description(
      'write an empty workbook to fill in and load: a sheet for each noun, with its fields and what they take',
    )
    .requiredOption('--out <file>', 'the workbook (.xlsx)')
    .action(async ({ out }: { out: string }) => {
      await writeTemplate(out);
      process.stdout.write(`Wrote ${out}: fill in the sheets that you need, and load it with quanze load.\n`);
    });
}
