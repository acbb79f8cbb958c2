import { expect, test } from '@jest/globals';
import { Neo4jError } from 'neo4j-driver';
import type { Store } from '../../../src/store/store.js';
import { applyChanges } from '../../../src/store/writing/apply-changes.js';

const nothing = {
  entities: { created: [], changed: [], retired: [] },
  ties: { created: [], replaced: [], retired: [] },
  sources: [],
};
const turn = { key: 'k', version: 0, at: new Date(), changesData: false };
const failingWith = (error: Error) => ({ write: () => Promise.reject(error) }) as unknown as Store;
const neo4jError = (code: string) => new Neo4jError('1.0 MiB more than …', code, '50N42', '');

test('says in a sentence that a load is too large for one transaction', async () => {
  const failing = failingWith(neo4jError('Neo.TransientError.General.MemoryPoolOutOfMemoryError'));
  await expect(applyChanges(failing, nothing, turn)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringMatching(/load it as several files.* 'load --bulk' has room/),
  });
});

test('passes on any other error', async () => {
  const other = neo4jError('Neo.ClientError.Statement.SyntaxError');
  await expect(applyChanges(failingWith(other), nothing, turn)).rejects.toBe(other);
});
