import { createHash, randomBytes } from 'node:crypto';

const rounds = 1024;

/** The line that Neo4j reads in `data/dbms/auth.ini` when it makes its system database: what `neo4j-admin` would write there, without a JVM. */
export function initialCredential(user: string, password: string, salt: Buffer = randomBytes(32)): string {
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < rounds; round++) hash = createHash('sha256').update(hash).digest();
  return `${user}:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${rounds}:\n`;
}
