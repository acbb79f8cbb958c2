import { Command } from 'commander';
import { configurationFrom } from '../server/configuration.js';
import { listedSettings } from '../server/listed-settings.js';
import { table } from './table.js';

/** `quanze config`: every setting, where it comes from, and whether it is right. */
export function configCommand(): Command {
  return new Command('config')
    .description('list every setting, its value and where it comes from')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: true }) => {
      const settings = listedSettings(process.env);
      const rows = settings.map(({ variable, value, origin, description }) => [
        variable,
        value ?? '',
        origin,
        description,
      ]);
      process.stdout.write(
        `${json ? JSON.stringify(settings, null, 2) : table(['setting', 'value', 'from', 'what it is'], rows)}\n`,
      );
      configurationFrom(process.env);
    });
}
