import { expect, test } from '@jest/globals';
import { initialCredential } from '../../src/local/initial-credential.js';

test('writes what neo4j-admin dbms set-initial-password wrote for the same password and salt', () => {
  const salt = Buffer.from('c6ea3d641f994097234a0e4ebb9bf6239051a0a1ba9b72dbe7176c430fe60e64', 'hex');
  expect(initialCredential('neo4j', 'testtest1234', salt)).toBe(
    'neo4j:SHA-256,36b6b9dd53f78fc93574fa4a5aa6513e50bf3828cb853727c7d797e217dd4eff,c6ea3d641f994097234a0e4ebb9bf6239051a0a1ba9b72dbe7176c430fe60e64,1024:\n',
  );
});
