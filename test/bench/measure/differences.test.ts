import { expect, test } from '@jest/globals';
import { differences } from './differences.js';

const asks = [{ organization: 'o.a' }, { organization: 'o.b' }];

test('finds nothing where all answer alike', () => {
  const answers = () => [{ status: 'STATED', holdings: ['a'] }, null];
  expect(
    differences(
      asks,
      new Map([
        ['one', answers()],
        ['other', answers()],
      ]),
    ),
  ).toEqual([]);
});

test('names the ask and what each says to it', () => {
  const found = differences(
    asks,
    new Map([
      ['one', ['x', 'y']],
      ['other', ['x', 'z']],
    ]),
  );
  expect(found).toEqual([{ ask: asks[1], answers: { one: 'y', other: 'z' } }]);
});

test('takes an answer that is missing for a different one', () => {
  expect(
    differences(
      asks,
      new Map([
        ['one', ['x', 'y']],
        ['other', ['x']],
      ]),
    ),
  ).toHaveLength(1);
});
