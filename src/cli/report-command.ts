import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Command } from 'commander';
import { Refusal } from '../domain/refusal.js';
import { askGraphQL } from './ask-graphql.js';
import { htmlReport } from './report/html-report.js';
import { markdownReport } from './report/markdown-report.js';
import { reportSource, type ReportData } from './report/report-data.js';
import { tell } from './tell.js';
import { viewOf, type ViewOptions } from './view-options.js';
import { withRegistry } from './with-registry.js';

interface Options extends ViewOptions {
  readonly jurisdiction: string;
  readonly out: string;
  readonly subtree?: true;
}

/** `quanze report`: the findings of a jurisdiction, with evidence and pictures, as a page to read or print. */
export const reportCommand = (): Command =>
  new Command('report')
    .description('write the gaps of a jurisdiction, with evidence, to a page (.html) or to Markdown (.md)')
    .requiredOption('--jurisdiction <id>', 'the jurisdiction (辖区)')
    .requiredOption('--out <file>', 'where to, ending in .html or .md')
    .option('--subtree', 'and of all that lies inside it')
    .option('--scenario <id>', 'the world that is asked of')
    .option('--as-of <day>', 'the day that is asked of, YYYY-MM-DD')
    .action(async ({ jurisdiction, out, subtree, ...options }: Options) => {
      const written = formats[extname(out)];
      if (!written) throw new Refusal('BAD_USER_INPUT', `'${out}' ends neither in .html nor in .md.`, 'out');
      const variables = { jurisdiction, subtree: subtree ?? false, view: viewOf(options) };
      const { answer } = await withRegistry((store, defaultScenario) =>
        askGraphQL<{ readonly answer: ReportData }>(store, defaultScenario, reportSource, variables),
      );
      await writeFile(out, written(answer));
      tell(`Written to ${out}.`);
    });

const formats: Readonly<Record<string, (data: ReportData) => string>> = { '.html': htmlReport, '.md': markdownReport };
