import { expect, test } from '@jest/globals';
import { gr01 } from '../../../src/analysis/rules/gr-01.js';
import { always, holdsOn, type Period } from '../../../src/domain/period.js';
import { verdictOf } from './sample/verdict-of.js';

test('fires where two bodies answer for one function and none leads', () => {
  expect(
    verdictOf(gr01, { bodies: ['plan', 'office'], powers: ['plan ACCOUNTABLE F1', 'office ACCOUNTABLE F1'] }),
  ).toMatchObject({
    outcome: 'FIRE',
    examined: 1,
    findings: [
      {
        severity: 'ERROR',
        subjects: ['office', 'plan', 'F1', 'office ACCOUNTABLE F1', 'plan ACCOUNTABLE F1'],
        about: ['F1', 'office', 'plan'],
        cites: ['source of plan ACCOUNTABLE F1', 'source of office ACCOUNTABLE F1'],
        statement: 'F1 (F1) is answered for by 2 bodies, none in the lead: office, plan.',
      },
    ],
  });
});

test('fires as a warning where two lead, and is about those two', () => {
  const powers = ['one LEAD F1', 'two LEAD F1', 'three ACCOUNTABLE F1'];
  expect(verdictOf(gr01, { powers }).findings).toMatchObject([{ severity: 'WARNING', about: ['F1', 'one', 'two'] }]);
});

test('fires where one power is over everything and the other over one object', () => {
  const powers = ['one ACCOUNTABLE F4', { power: 'two ACCOUNTABLE F4', object: 'network' }];
  expect(verdictOf(gr01, { powers }).outcome).toBe('FIRE');
});

test('fires once for each function, and once for each object that it is about', () => {
  const over = (object: string) =>
    ['one', 'two'].map((body) => ({ power: `${body} ACCOUNTABLE F4`, object, id: `${body} ${object}` }));
  const { findings, examined } = verdictOf(gr01, {
    powers: [...over('network'), ...over('portal'), 'one ACCOUNTABLE F1', 'two ACCOUNTABLE F1'],
  });
  expect(examined).toBe(2);
  expect(findings.map(({ about }) => about)).toEqual([
    ['F4', 'network', 'one', 'two'],
    ['F4', 'one', 'portal', 'two'],
    ['F1', 'one', 'two'],
  ]);
});

test('fires for two of disjoint objects with a third over everything apart, and never for the two', () => {
  const of = (body: string, object: string) => ({ power: `${body} ACCOUNTABLE F4`, object });
  const { findings } = verdictOf(gr01, { powers: [of('one', 'network'), of('two', 'portal'), 'three ACCOUNTABLE F4'] });
  expect(findings.map(({ about }) => about)).toEqual([
    ['F4', 'network', 'one', 'three'],
    ['F4', 'portal', 'three', 'two'],
  ]);
});

test('fires for what else two answer for where a third leads for one object', () => {
  const powers = ['one ACCOUNTABLE F4', 'two ACCOUNTABLE F4', { power: 'three LEAD F4', object: 'network' }];
  expect(verdictOf(gr01, { powers }).findings.map(({ about }) => about)).toEqual([['F4', 'one', 'two']]);
});

test('fires once where a third joins two that answer for everything', () => {
  const powers = ['one ACCOUNTABLE F4', 'two ACCOUNTABLE F4', { power: 'three ACCOUNTABLE F4', object: 'network' }];
  expect(verdictOf(gr01, { powers }).findings.map(({ about }) => about)).toEqual([
    ['F4', 'network', 'one', 'three', 'two'],
  ]);
});

test.each([
  ['one leads and the others answer or take part', ['a LEAD F1', 'b ACCOUNTABLE F1', 'c PARTICIPANT F1']],
  ['a superior answers and its subordinate performs', ['a ACCOUNTABLE F1', 'b RESPONSIBLE F1']],
  ['a congress deliberates what another approves', ['a DELIBERATOR FD', 'b APPROVER FD', 'c ACCOUNTABLE FD']],
  ['two bodies answer for different functions', ['a ACCOUNTABLE F4', 'b ACCOUNTABLE FB']],
  ['one body answers twice', ['a ACCOUNTABLE F1', { power: 'a ACCOUNTABLE F1', id: 'again' }]],
  [
    'one of the two answers at another level',
    ['a ACCOUNTABLE F3', { power: 'b ACCOUNTABLE F3', jurisdiction: 'province' }],
  ],
  [
    'the objects are disjoint',
    [
      { power: 'a ACCOUNTABLE F4', object: 'x' },
      { power: 'b ACCOUNTABLE F4', object: 'y' },
    ],
  ],
  [
    'each leads for an object of its own, and a third answers for everything',
    [{ power: 'a LEAD F4', object: 'x' }, { power: 'b LEAD F4', object: 'y' }, 'c ACCOUNTABLE F4'],
  ],
  [
    'the scopes are disjoint',
    [
      { power: 'a ACCOUNTABLE F4', scope: 'north' },
      { power: 'b ACCOUNTABLE F4', scope: 'south' },
    ],
  ],
  [
    'the second acts in the name of the first',
    ['a ACCOUNTABLE F1', { power: 'b ACCOUNTABLE F1', origin: 'DELEGATION' as const }],
  ],
])('does not fire where %s', (_, powers) => {
  expect(verdictOf(gr01, { powers }).outcome).toBe('PASS');
});

test('does not fire between two units of one body, and fires between a unit and another body', () => {
  const given = {
    bodies: ['office', 'north INTERNAL_UNIT', 'south INTERNAL_UNIT'],
    ties: ['north PART_OF office', 'south PART_OF office'],
  };
  expect(verdictOf(gr01, { ...given, powers: ['north ACCOUNTABLE F1', 'south ACCOUNTABLE F1'] }).outcome).toBe('PASS');
  expect(
    verdictOf(gr01, { ...given, powers: ['north ACCOUNTABLE F1', 'other ACCOUNTABLE F1'] }).findings,
  ).toMatchObject([{ about: ['F1', 'office', 'other'] }]);
});

test('fires for the same bodies in whatever order a unit is said to be part of two', () => {
  const given = {
    bodies: ['office', 'bureau', 'unit INTERNAL_UNIT'],
    powers: ['unit ACCOUNTABLE F1', 'other ACCOUNTABLE F1'],
  };
  const ties = ['unit PART_OF office', 'unit PART_OF bureau'];
  for (const order of [ties, ties.toReversed()]) {
    expect(verdictOf(gr01, { ...given, ties: order }).findings).toMatchObject([{ about: ['F1', 'bureau', 'other'] }]);
  }
});

test('does not fire for two nameplates of one body (一个机构两块牌子)', () => {
  const plate = { text: 'second office', kind: 'PLATE' as const, ...always };
  const bodies = [{ id: 'office', aliases: ['second office'], names: [plate] }];
  const powers = ['office ACCOUNTABLE F1', { power: 'office LEAD F1', scope: 'as the second office' }];
  expect(verdictOf(gr01, { bodies, powers })).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test('does not fire on the day of a hand-over', () => {
  const until: Period = { from: null, to: '2008-01-01', fromPrecision: 'UNKNOWN', toPrecision: 'DAY' };
  const since: Period = { from: '2008-01-01', to: null, fromPrecision: 'DAY', toPrecision: 'UNKNOWN' };
  const powers = [
    { power: 'former ACCOUNTABLE F1', validity: until },
    { power: 'latter ACCOUNTABLE F1', validity: since },
  ].filter(({ validity }) => holdsOn(validity, '2008-01-01'));
  expect(verdictOf(gr01, { powers })).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test('is unknown where nobody answers for anything', () => {
  expect(verdictOf(gr01, { powers: ['a PARTICIPANT F1'] })).toMatchObject({ outcome: 'UNKNOWN', examined: 0 });
});
