import { expect, test } from '@jest/globals';
import { dq5 } from '../../../src/analysis/rules/dq-5.js';
import { verdictOf } from './sample/verdict-of.js';

test.each([
  ['two names are the same', { name: '信息办' }, { name: '信息办' }],
  ['a name is an alias of another', { name: '信息办' }, { aliases: ['信息办'] }],
  ['two aliases are the same', { aliases: ['信息办'] }, { aliases: ['x', '信息办'] }],
])('fires where %s', (_, one, other) => {
  expect(
    verdictOf(dq5, {
      bodies: [
        { id: 'two', ...other },
        { id: 'one', ...one },
      ],
    }).findings,
  ).toMatchObject([
    {
      severity: 'WARNING',
      subjects: ['one', 'two', 'name:信息办'],
      cites: ['source of two', 'source of one'],
      statement: '2 bodies are called 信息办.',
    },
  ]);
});

test('fires once for each name that is shared', () => {
  const bodies = ['one', 'two'].map((id) => ({ id, name: 'A', aliases: ['B'] }));
  const { findings, examined } = verdictOf(dq5, { bodies });
  expect(examined).toBe(2);
  expect(new Set(findings.map(({ id }) => id)).size).toBe(2);
});

test('does not fire where one body repeats its name, or a body elsewhere bears it', () => {
  const given = { bodies: [{ id: 'one', name: 'A', aliases: ['A', 'B'] }, 'two'], away: [{ id: 'far', name: 'A' }] };
  expect(verdictOf(dq5, given)).toMatchObject({ outcome: 'PASS', examined: 3 });
});

test('does not fire where units of two bodies are called alike, but where two of one are, or a body bears the name of a unit', () => {
  const bodies = ['u1', 'u2', 'u3'].map((id) => ({ id, name: 'Private office' }));
  const ties = ['u1 PART_OF one', 'u2 PART_OF two'];
  const firedFor = (others: readonly string[]) =>
    verdictOf(dq5, {
      bodies: [...bodies.slice(0, 2 + others.length), 'one', 'two'],
      ties: [...ties, ...others],
    }).findings.map(({ subjects }) => subjects);
  expect(firedFor([])).toEqual([]);
  expect(firedFor(['u3 PART_OF two'])).toEqual([['u2', 'u3', 'name:Private office']]);
  expect(firedFor(['u3 SUBORDINATE_TO two'])).toEqual([['u1', 'u2', 'u3', 'name:Private office']]);
});

test('is unknown where there is no body', () => {
  expect(verdictOf(dq5, {})).toMatchObject({ outcome: 'UNKNOWN', examined: 0 });
});
