import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const floors = ['domain', 'store', 'analysis'].map((floor) => fileURLToPath(new URL(`../${floor}`, import.meta.url)));

let known: string | undefined;

/**
 * Stands for all that a judgement is made by, the rules and what they ask: it differs where any of that was changed. The
 * program is read for it when it is first asked for: most commands keep nothing.
 */
export const judgementVersion = (): string => (known ??= versionOf(floors));

function versionOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(?<!\.d)\.[jt]s$/.test(file),
    );
    for (const file of files.sort()) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('base64url').slice(0, 12);
}
