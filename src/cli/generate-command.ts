import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError, Option } from 'commander';
import { generateCountry } from '../generate/generate-country.js';
import { type SizeName, sizes } from '../generate/sizes.js';

const seedsFolder = fileURLToPath(new URL('../../seeds', import.meta.url));

/** `quanze generate --size M --seed 1 --out <folder>`. */
export function generateCommand(): Command {
  return new Command('generate')
    .description('invent the arrangement of a country, with faults whose answers are known, as files to load')
    .addOption(new Option('--size <size>', 'how much').choices(Object.keys(sizes)).default('S'))
    .option('--seed <number>', 'what the random numbers start with: the same gives the same', seedOf, 1)
    .requiredOption('--out <folder>', 'where to: data/ and manifest.json in it are written anew')
    .option('--scenario <id>', 'the scenario that all of it is in', 'GENERATED')
    .action(({ size, seed, out, scenario }: { size: SizeName; seed: number; out: string; scenario: string }) => {
      const began = performance.now();
      const { counts, faults, jurisdictions, asOf } = generateCountry({ size, seed, out, scenario, seedsFolder });
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const shown = ['organizations', 'authorities', 'relations', 'posts', 'appointments'];
      const many = shown.map((list) => `${(counts[list] ?? 0).toLocaleString('en')} ${list}`).join(', ');
      process.stdout.write(
        `${many} in ${jurisdictions.toLocaleString('en')} jurisdictions, ${faults.length} faults planted; ${seconds} s.\n\n` +
          `Load it into an empty registry, and look for the faults (${out}/manifest.json lists them):\n` +
          `  npx quanze load --bulk seeds seeds/later ${out}/data\n` +
          `  npx quanze gaps --within j.cn --scenario ${scenario} --as-of ${asOf}\n`,
      );
    });
}

function seedOf(text: string): number {
  const seed = Number(text);
  if (!Number.isSafeInteger(seed)) throw new InvalidArgumentError('It is a whole number.');
  return seed;
}
