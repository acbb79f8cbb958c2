import { expect, test } from '@jest/globals';
import { dq4 } from '../../../src/analysis/rules/dq-4.js';
import { always } from '../../../src/domain/period.js';
import { verdictOf } from './sample/verdict-of.js';

const assignment = {
  id: 's',
  scenario: 'S',
  validity: always,
  certainty: 'STATED',
  organization: 'a',
  system: 'decision',
} as const;
const staffing = {
  id: 'staffing',
  scenario: 'S',
  validity: always,
  certainty: 'STATED',
  organization: 'a',
  domain: null,
  unit: true,
  quota: 9,
  technicalStaff: 5,
} as const;
const change = {
  id: 'change',
  scenario: 'S',
  kind: 'TRANSFER',
  date: '2008-01-01',
  datePrecision: 'DAY',
  originals: ['a'],
  resulting: ['b'],
} as const;
const given = { bodies: ['a', 'b'], ties: ['a PART_OF b'], powers: ['a ACCOUNTABLE F1'] };

test.each([
  ['a body', { bodies: [{ id: 'c', cites: [] }] }, ['c']],
  ['a tie', { ties: [{ tie: 'b LEADS a', cites: [] }] }, ['b', 'a', 'b LEADS a']],
  ['a power', { powers: [{ power: 'b LEAD F2', cites: [] }] }, ['b', 'F2', 'b LEAD F2']],
  ['a place in a system', { assignments: [{ ...assignment, cites: [] }] }, ['a', 'decision', 's']],
])('fires where %s has no source', (_, unsourced, subjects) => {
  expect(verdictOf(dq4, { ...given, ...unsourced }).findings).toMatchObject([
    { severity: 'ERROR', subjects, cites: [], statement: `${subjects.at(-1) ?? ''} cites no source.` },
  ]);
});

test.each([
  ['the head post of a body', { headPosts: [{ of: 'a', post: 'head', cites: [] }] }, ['a', 'head']],
  ['what a body has', { staffings: [{ ...staffing, cites: [] }] }, ['a', 'staffing']],
  ['a change', { changes: [{ ...change, cites: [] }] }, ['a', 'b', 'change']],
])('fires where %s has no source', (_, unsourced, subjects) => {
  expect(verdictOf(dq4, { ...given, ...unsourced }).findings).toMatchObject([{ subjects, cites: [] }]);
});

test('leaves what is said of a body from elsewhere to where that one is', () => {
  const away = { staffings: [{ ...staffing, organization: 'c', cites: [] }] };
  expect(verdictOf(dq4, { ...given, away: ['c'], ...away })).toMatchObject({ outcome: 'PASS', examined: 4 });
});

test('fires where a class of bodies has a credit code, or a person', () => {
  const bodies = [{ id: 'class', archetype: true, uscc: '11999999A00000011E', cites: [] }];
  const peopled = ['Wang', 'Li'].map((person) => ({ organization: 'class', post: 'clerk', person, cites: ['S1'] }));
  const { findings } = verdictOf(dq4, { bodies, peopled });
  expect(findings.map(({ subjects }) => subjects)).toEqual([
    ['class'],
    ['class', 'uscc:11999999A00000011E'],
    ['class', 'clerk', 'Li', 'Wang'],
  ]);
  expect(new Set(findings.map(({ id }) => id)).size).toBe(3);
});

test('does not fire where everything has a source, and only single bodies have codes and persons', () => {
  const bodies = ['a', { id: 'b', uscc: '11999999A00000011E' }, { id: 'class', archetype: true }];
  const headPosts = [{ of: 'b', post: 'head of b', holders: ['Wang'] }];
  const assignments = [{ ...assignment, cites: ['S050'] }];
  expect(verdictOf(dq4, { ...given, bodies, headPosts, assignments })).toMatchObject({ outcome: 'PASS', examined: 8 });
});

test('is unknown where nothing is asserted', () => {
  expect(verdictOf(dq4, {})).toMatchObject({ outcome: 'UNKNOWN', examined: 0 });
});
