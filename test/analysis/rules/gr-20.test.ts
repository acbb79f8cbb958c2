import { expect, test } from '@jest/globals';
import { gr20 } from '../../../src/analysis/rules/gr-20.js';
import { always } from '../../../src/domain/period.js';
import { eGov } from './sample/e-gov.js';
import { verdictOf } from './sample/verdict-of.js';

const ended = { ...always, to: '2009-01-01' };
const base = { catalogue: eGov, bodies: ['former'], powers: ['former ACCOUNTABLE F1'] };
const change = {
  id: 'e',
  scenario: 'S',
  kind: 'MERGE' as const,
  date: null,
  datePrecision: 'UNKNOWN' as const,
  resulting: ['office'],
  cites: [],
};

test.each(['ACCOUNTABLE F1', 'LEAD F3', 'GUIDE F2', 'ACCOUNTABLE FD'])(
  'fires for a body that was %s and of which no more is said',
  (held) => {
    const power = `former ${held}`;
    expect(verdictOf(gr20, { base: { ...base, powers: [power] } })).toMatchObject({
      outcome: 'FIRE',
      examined: 1,
      findings: [
        { severity: 'WARNING', subjects: ['former', power], about: ['former'], cites: [`source of ${power}`] },
      ],
    });
  },
);

test('fires though another body holds the function now: that is no recorded transfer', () => {
  expect(verdictOf(gr20, { base, powers: ['office ACCOUNTABLE F1'] }).outcome).toBe('FIRE');
});

test('fires once for a body, and names the functions that are left', () => {
  const before = { ...base, powers: ['former ACCOUNTABLE F1', 'former LEAD F2', 'former ACCOUNTABLE F3'] };
  const { findings } = verdictOf(gr20, { base: before, powers: ['former ACCOUNTABLE F3'] });
  expect(findings).toMatchObject([{ statement: 'former held F1, F2; what becomes of that is not said.' }]);
});

test.each([
  ['it keeps the function', { powers: ['former RESPONSIBLE F1'] }],
  ['it has a successor', { ties: ['office SUCCESSOR_OF former'] }],
  ['a change that it was part of is recorded', { changes: [{ ...change, originals: ['former'] }] }],
])('does not fire where %s', (_, now) => {
  expect(verdictOf(gr20, { base, ...now })).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test.each([
  ['the body has an end', { ...base, bodies: [{ id: 'former', validity: ended }] }],
  [
    'the function was dropped: the power has an end',
    { ...base, powers: [{ power: 'former ACCOUNTABLE F1', validity: ended }] },
  ],
])('does not fire where %s', (_, before) => {
  expect(verdictOf(gr20, { base: before })).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test.each([
  ['built', 'former ACCOUNTABLE F4'],
  ['performed', 'former RESPONSIBLE F1'],
  ['acted in the name of another', { power: 'former ACCOUNTABLE F1', origin: 'DELEGATION' as const }],
])('does not fire for a body that only %s before', (_, power) => {
  const kept = 'kept ACCOUNTABLE F1';
  expect(verdictOf(gr20, { base: { ...base, powers: [power, kept] }, powers: [kept] })).toMatchObject({
    outcome: 'PASS',
    examined: 1,
  });
});

test('fires in spite of a change that the body resulted from', () => {
  const changes = [{ ...change, originals: ['older'], resulting: ['former'] }];
  expect(verdictOf(gr20, { base, changes }).outcome).toBe('FIRE');
});

test.each([
  ['the scenario', { scenario: 'S', scenarios: ['S'] }],
  ['what a what-if is laid over', { scenario: 'W', scenarios: ['W', 'S'], retracted: ['former'] }],
])('is not applicable where %s changes no other, and does not say that a what-if changes nothing', (_, view) => {
  expect(verdictOf(gr20, { view, powers: ['office ACCOUNTABLE F1'] })).toMatchObject({
    outcome: 'NOT_APPLICABLE',
    reason: expect.stringMatching(/^It proposes nothing in the place of another scenario/) as unknown,
  });
});

test('is unknown where nobody is recorded to have managed or decided before', () => {
  expect(verdictOf(gr20, { base: { ...base, powers: [] } })).toMatchObject({ outcome: 'UNKNOWN', examined: 0 });
});
