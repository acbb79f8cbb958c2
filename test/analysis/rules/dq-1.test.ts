import { expect, test } from '@jest/globals';
import { dq1 } from '../../../src/analysis/rules/dq-1.js';
import { verdictOf } from './sample/verdict-of.js';

const bodies = ['a', 'b', 'c'];

test.each(['SUBORDINATE_TO', 'ACCOUNTABLE_TO', 'WORKING_BODY_OF', 'PART_OF'])(
  'fires where %s goes in a circle, once for all on it',
  (type) => {
    const ties = [`b ${type} c`, `c ${type} b`, `a ${type} b`];
    expect(verdictOf(dq1, { bodies, ties })).toMatchObject({
      outcome: 'FIRE',
      examined: 3,
      findings: [{ severity: 'ERROR', subjects: ['b', 'c'], statement: 'The command of b, c goes in a circle.' }],
    });
  },
);

test('fires where a body commands itself, or the circle is written from above', () => {
  expect(verdictOf(dq1, { bodies, ties: ['a SUBORDINATE_TO a'] }).findings).toMatchObject([{ subjects: ['a'] }]);
  expect(verdictOf(dq1, { bodies, ties: ['a LEADS b', 'a SUBORDINATE_TO b'] }).findings).toMatchObject([
    { subjects: ['a', 'b'] },
  ]);
});

test('fires for each circle, also where a shorter one lies on the way', () => {
  const ties = ['a PART_OF b', 'b PART_OF c', 'c PART_OF a', 'b PART_OF b'];
  const { findings } = verdictOf(dq1, { bodies, ties });
  expect(findings.map(({ about }) => about).sort()).toEqual([['a', 'b', 'c'], ['b']]);
});

test('fires where counterparts stand at one level', () => {
  const tie = 'a COUNTERPART_OF b';
  expect(verdictOf(dq1, { bodies, ties: [tie] })).toMatchObject({
    outcome: 'FIRE',
    examined: 4,
    findings: [{ subjects: ['a', 'b', tie], cites: [`source of ${tie}`] }],
  });
});

test('does not fire where two ways lead to one superior, nor where ties of no command go in a circle', () => {
  const ties = ['a PART_OF b', 'a PART_OF c', 'b PART_OF c', 'c GUIDES a', 'a GUIDES c', 'c HOSTED_BY a'];
  expect(verdictOf(dq1, { bodies, ties })).toMatchObject({ outcome: 'PASS', examined: 3 });
});

test('does not fire where counterparts stand at different levels, whichever way that is written', () => {
  const away = [{ id: 'ministry', level: 'CENTRAL' as const }];
  const ties = ['a COUNTERPART_OF ministry', 'ministry COUNTERPART_OF a'];
  expect(verdictOf(dq1, { level: 'COUNTY', bodies, away, ties })).toMatchObject({ outcome: 'PASS', examined: 5 });
});

test('is unknown where the level of a counterpart is not recorded, or only that both are local', () => {
  const reason = 'Whether a and b stand at different levels is not recorded.';
  for (const level of ['LOCAL', null] as const) {
    expect(verdictOf(dq1, { level, bodies, ties: ['a COUNTERPART_OF b'] })).toMatchObject({
      outcome: 'UNKNOWN',
      examined: 3,
      reason,
    });
  }
});

test('is unknown where there is no body', () => {
  expect(verdictOf(dq1, {}).outcome).toBe('UNKNOWN');
});
