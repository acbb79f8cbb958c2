import { expect, test } from '@jest/globals';
import { fragment } from '../../../src/store/cypher.js';
import { inWalks } from '../../../src/store/migrations/in-walks.js';

const unique = fragment`CREATE CONSTRAINT a_id IF NOT EXISTS FOR (n:A) REQUIRE n.id IS UNIQUE`;
const ofPowers = fragment`CREATE INDEX power_in IF NOT EXISTS FOR (n:Authority) ON (n.jurisdiction)`;
const ofNodes = fragment`CREATE INDEX a_name IF NOT EXISTS FOR (n:A) ON (n.name)`;
const ofTies = fragment`CREATE INDEX t_id IF NOT EXISTS FOR ()-[r:T]-() ON (r.id)`;
const toSearch = fragment`
  CREATE FULLTEXT INDEX words IF NOT EXISTS
  FOR (n:A|B) ON EACH [n.name]`;
const gone = fragment`DROP INDEX a_name IF EXISTS`;
const others = fragment`CREATE INDEX a_code IF NOT EXISTS FOR (n:A) ON (n.code)`;

test('the indexes of powers, that of texts, those of other nodes and of ties, and last what is waited for', () => {
  expect(inWalks([unique, ofNodes, ofTies, toSearch, ofPowers, others])).toEqual([
    [ofPowers],
    [toSearch],
    [ofNodes, others],
    [ofTies],
    [unique],
  ]);
});

test('what is dropped later is not made, what is made after that is', () => {
  expect(inWalks([ofNodes, others, gone])).toEqual([[gone], [others]]);
  expect(inWalks([ofNodes, gone, ofNodes])).toEqual([[gone], [ofNodes]]);
});

test('nothing is left out, whatever it is', () => {
  const another = fragment`ALTER CURRENT GRAPH TYPE`;
  expect(inWalks([another])).toEqual([[another]]);
  expect(inWalks([])).toEqual([]);
});
