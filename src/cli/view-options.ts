import { Option, type Command } from 'commander';

/** The options that every question has. */
export interface ViewOptions {
  readonly scenario?: string;
  readonly asOf?: string;
  readonly json?: true;
}

export const withView = (command: Command): Command =>
  command
    .addOption(new Option('--scenario <id>', 'the world that is asked of'))
    .addOption(new Option('--as-of <day>', 'the day that is asked of, YYYY-MM-DD'))
    .addOption(new Option('--json', 'the answer as JSON'));

export const viewOf = ({ scenario, asOf }: ViewOptions) => ({ scenario, asOf });
