import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { classArchive } from '../../src/local/class-archive.js';
import type { Java } from '../../src/local/find-java.js';
import { makeClassArchive } from '../../src/local/make-class-archive.js';
import { temporaryFolder } from './temporary-folder.js';

const root = temporaryFolder();

/** A Java that runs this script; `$out` is the archive that it is to write. */
function javaThat(script: string, folder: string): Java {
  mkdirSync(folder);
  const program = join(folder, 'java');
  writeFileSync(
    program,
    `#!/bin/sh\nfor each; do case $each in -XX:SharedArchiveFile=*) out="\${each#*=}";; esac; done\n${script}\n`,
  );
  chmodSync(program, 0o755);
  return { program, major: 17, build: '17.0.15' };
}

async function until(condition: () => boolean): Promise<void> {
  for (let wait = 0; !condition() && wait < 200; wait++) await sleep(25);
  expect(condition()).toBe(true);
}

test('appears when it is whole, made from the full lines of the list', async () => {
  const folder = join(root, 'good');
  const java = javaThat('cp "$out.classes" "$out" 2>/dev/null || cp "${out%.making}.classes" "$out"', folder);
  const list = join(folder, 'classes.txt');
  writeFileSync(list, `java/lang/Object\n${'x'.repeat(5_000)}\norg/neo4j/Graph\norg/neo4j/Ha`);
  const { path, exists, wanted } = classArchive(folder, java);
  expect({ exists, wanted }).toEqual({ exists: false, wanted: true });
  makeClassArchive(java, ['a.jar'], list, path);
  expect(existsSync(list)).toBe(false);
  await until(() => existsSync(path) && !existsSync(`${path}.classes`));
  expect(readFileSync(path, 'utf8')).toBe('java/lang/Object\norg/neo4j/Graph\n');
  expect(classArchive(folder, java)).toEqual({ path, exists: true, wanted: false });
});

test('is not there when Java fails, and is not tried again at once', async () => {
  const folder = join(root, 'bad');
  const java = javaThat(`echo half > "$out"; echo done > '${folder}/done'; exit 1`, folder);
  const list = join(folder, 'classes.txt');
  writeFileSync(list, 'java/lang/Object\n');
  const { path } = classArchive(folder, java);
  makeClassArchive(java, ['a.jar'], list, path);
  await until(() => existsSync(join(folder, 'done')) && !existsSync(`${path}.making`));
  expect(classArchive(folder, java)).toEqual({ path, exists: false, wanted: false });
});

test('of another Java is another', () => {
  const java: Java = { program: '/java', major: 17, build: '17.0.15' };
  expect(classArchive(root, { ...java, build: '17.0.16' }).path).not.toBe(classArchive(root, java).path);
});
