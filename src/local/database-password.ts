import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { account } from './account.js';
import { ensureFolder } from './ensure-folder.js';
import { initialCredential } from './initial-credential.js';
import { LocalNeo4jError } from './local-neo4j-error.js';

/** The password of this home, made up at its first start and kept in a file that only its owner may read. */
export function databasePassword(home: string): string {
  const file = join(home, 'password');
  const made = existsSync(join(home, 'data', 'databases', 'system'));
  if (existsSync(file)) {
    chmodSync(file, 0o600);
    const password = readFileSync(file, 'utf8').trim();
    if (!made) prepare(home, password);
    return password;
  }
  if (made) {
    throw new LocalNeo4jError(
      `The password of the database is missing: put ${file} back, or move ${home} away to begin with an empty one.`,
    );
  }
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  prepare(home, password);
  return password;
}

function prepare(home: string, password: string): void {
  const folder = join(home, 'data', 'dbms');
  ensureFolder(folder);
  writeFileSync(join(folder, 'auth.ini'), initialCredential(account.user, password), { mode: 0o600 });
}
