import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const makers = ['generate', 'import', 'store/migrations', 'store/writing'];

/** Tells one version of what makes a store from another, by its code. */
export function makerStamp(dist: string): string {
  const hash = createHash('sha256');
  for (const maker of makers.map((each) => join(dist, each)).filter((each) => existsSync(each))) {
    const files = readdirSync(maker, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
    for (const file of files.sort()) hash.update(file).update(readFileSync(join(maker, file)));
  }
  return hash.digest('base64url');
}
