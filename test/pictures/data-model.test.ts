import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { relationTypes } from '../../src/domain/relation.js';
import type { Noun } from '../../src/import/format/noun.js';
import { nouns } from '../../src/import/format/nouns.js';
import { stepNoun } from '../../src/import/format/nouns/step.js';
import { besides, commanding, dataModelPicture, kinds, notCommanding, ties } from './data-model.js';

const nounOf = new Map([...nouns, stepNoun as Noun].map((noun) => [noun.label, noun]));

test('is drawn as it stands in docs', () => {
  expect(readFileSync('docs/data-model.svg', 'utf8')).toBe(dataModelPicture());
});

test.each(kinds.map(({ label }) => label).concat(besides.map(([label]) => label)))(
  '%s is a noun of data files',
  (label) => {
    expect([...nounOf.keys()]).toContain(label);
  },
);

test.each(ties)('$from $name $to is a tie that the graph keeps', ({ from, name, to }) => {
  const found = Object.values(nounOf.get(from)?.refers ?? {}).filter(({ tie }) => tie === name);
  expect(found.flatMap((reference) => reference.to)).toContain(to);
});

test('sorts every type of relation into those that command and those that do not', () => {
  const drawn = [...commanding.up, ...commanding.down, ...notCommanding];
  expect(drawn.sort()).toEqual([...relationTypes].sort());
});
