import { expect, test } from '@jest/globals';
import { readSource } from '../../../src/import/read/read-source.js';
import { rowOf } from '../../../src/import/transform/row-of.js';

const hashesOf = (text: string) =>
  readSource({ file: 'a.yaml', text, hash: '', defaultSource: 'a' }).statements.map((each) => rowOf(each).hash);

test('what says the same has the same hash, in whatever order and through whichever defaults it is written', () => {
  const written = [
    'organizations: [{id: o, name: One, names: [{text: Eins, kind: SHORT}], scenarios: [ACTUAL], cites: [c]}]',
    'organizations: [{cites: [c], scenarios: [ACTUAL], names: [{kind: SHORT, text: Eins}], id: o, name: One}]',
    'defaults: {cites: [c], scenario: ACTUAL}\norganizations: [{name: One, names: [{text: Eins, kind: SHORT}], id: o}]',
    'organizations: [{id: o, name: One, nameEn: null, from: null, aliases: [], names: [{text: Eins, kind: SHORT}], scenarios: [ACTUAL], cites: [c]}]',
  ];
  const hashes = written.flatMap(hashesOf);
  expect(hashes).toHaveLength(4);
  expect(new Set(hashes).size).toBe(1);
});

test('what says something else has another', () => {
  const hashes = hashesOf(`
defaults: {scenario: ACTUAL}
relations:
  - {id: r, source: a, type: LEADS, target: b}
  - {id: r, source: a, type: LEADS, target: c}
  - {id: r, source: a, type: GUIDES, target: b}
  - {id: r, source: b, type: LEADS, target: a}
  - {id: r, source: a, type: LEADS, target: b, note: more}
  - {id: r, source: a, type: LEADS, target: b, from: 2001}
  - {id: r, source: a, type: LEADS, target: b, from: 2001-01-01}`);
  expect(new Set(hashes).size).toBe(7);
});
