import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { buildSchema, findBreakingChanges } from 'graphql';
import { buildApiSchema } from '../../src/api/schema.js';

/** What is promised to callers for good: `contract.graphql`, and the connections that it speaks of in a comment. */
async function contract() {
  const text = await readFile('test/api/contract.graphql', 'utf8');
  const listed = new Set([...text.matchAll(/\b(\w+)Connection!/g)].map(([, noun]) => noun));
  const connections = [...listed].map(
    (noun) => `
    type ${noun}Connection { edges: [${noun}Edge!]!  nodes: [${noun}!]!  pageInfo: PageInfo!  totalCount: Int! }
    type ${noun}Edge { cursor: String!  node: ${noun}! }`,
  );
  return buildSchema(text + connections.join('\n'));
}

test('whoever keeps to the contract is never broken by the schema', async () => {
  const broken = findBreakingChanges(await contract(), await buildApiSchema());
  // No field of the contract has that type.
  expect(broken.filter(({ description }) => description !== 'DateTimeISO was removed.')).toEqual([]);
});
