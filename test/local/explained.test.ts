import { expect, test } from '@jest/globals';
import { explained } from '../../src/local/explained.js';
import { LocalNeo4jError } from '../../src/local/local-neo4j-error.js';

const refusal = (code: string): Error => Object.assign(new Error(code), { code, path: '/srv/data/neo4j' });

test.each([
  ['ENOSPC', 'Cannot use /srv/data/neo4j: the disk is full: make room, or choose another folder.'],
  ['EACCES', 'Cannot use /srv/data/neo4j: we may not write there: give us the right to, or choose another folder.'],
  ['EROFS', 'Cannot use /srv/data/neo4j: the disk can only be read: make it writable, or choose another folder.'],
])('%s becomes a sentence that says what to do', (code, sentence) => {
  expect(explained(refusal(code))).toEqual(new LocalNeo4jError(sentence));
});

test('an error that is not about files stays as it is', () => {
  const bug = new TypeError('undefined is not a function');
  expect(explained(bug)).toBe(bug);
});
