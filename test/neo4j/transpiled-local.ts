import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFileSync } from '@swc/core';

const source = fileURLToPath(new URL('../../src/local', import.meta.url));

/** Writes `src/local` into the folder as CommonJS, for those who cannot go through jest's transform: its global set-up, and tests that need a process of their own. */
export function transpiledLocal(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }');
  for (const file of readdirSync(source).filter((name) => name.endsWith('.ts'))) {
    const { code } = transformFileSync(join(source, file), {
      swcrc: false,
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    });
    writeFileSync(join(folder, file.replace(/\.ts$/, '.js')), code);
  }
}
