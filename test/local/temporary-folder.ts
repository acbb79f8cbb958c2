import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

/**
 * A folder for the tests of one file, removed after them. Its name is one that a careless start would stumble over, and
 * one that the global set-up knows: what a killed run has left there, or running in `data`, is cleared by the next.
 */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), `quanze-test-${process.env['QUANZE_TEST_RUN']}-数据 `));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }));
  return folder;
}
