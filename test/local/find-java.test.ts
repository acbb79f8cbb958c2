import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findJava } from '../../src/local/find-java.js';
import { temporaryFolder } from './temporary-folder.js';

const root = temporaryFolder();

/** A Java that only knows its version, from its release file or from being asked. */
function javaHome(name: string, version: string, released = true): string {
  const home = join(root, name);
  mkdirSync(join(home, 'bin'), { recursive: true });
  if (released) writeFileSync(join(home, 'release'), `IMPLEMENTOR="Test"\nJAVA_VERSION="${version}"\n`);
  const program = join(home, 'bin', 'java');
  writeFileSync(program, `#!/bin/sh\necho 'openjdk version "${version}" 2025-01-01' >&2\n`);
  chmodSync(program, 0o755);
  return home;
}

const eight = javaHome('eight', '1.8.0_402', false);
const seventeen = javaHome('seventeen', '17.0.15', false);
const twentyOne = javaHome('twenty-one', '21.0.7');
const twentyFive = javaHome('twenty-five', '25.0.1');

test('takes the Java of JAVA_HOME before that of the PATH', () => {
  const java = findJava({ JAVA_HOME: twentyOne, PATH: join(seventeen, 'bin') });
  expect(java).toMatchObject({ program: join(twentyOne, 'bin', 'java'), major: 21 });
});

test('takes a Java that Neo4j is tried with before a newer one, and a newer one before none', () => {
  expect(findJava({ JAVA_HOME: twentyFive, PATH: join(seventeen, 'bin') }).major).toBe(17);
  expect(findJava({ JAVA_HOME: twentyFive, PATH: join(eight, 'bin') }).major).toBe(25);
});

test('says in one sentence what to do when Java is missing or too old', () => {
  expect(() => findJava({ PATH: root })).toThrow(/^Java is missing: install Java 17 or 21 [^\n]*\.$/);
  expect(() => findJava({ PATH: join(eight, 'bin') })).toThrow(/^Java 8 is too old: install Java 17 or 21 [^\n]*\.$/);
});
