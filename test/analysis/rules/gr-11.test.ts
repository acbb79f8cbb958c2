import { expect, test } from '@jest/globals';
import { gr11 } from '../../../src/analysis/rules/gr-11.js';
import { arrangementOf } from '../arrangement-of.js';
import { verdictOf } from './sample/verdict-of.js';

const powers = ['office ACCOUNTABLE F1'];
const bodies = ['office', 'group LEADING_GROUP', 'council GOVERNMENT'];

test('fires where nothing above the body is recorded', () => {
  expect(verdictOf(gr11, { bodies, powers })).toMatchObject({
    outcome: 'FIRE',
    examined: 1,
    findings: [
      {
        severity: 'ERROR',
        subjects: ['office'],
        statement: 'The way up from office ends at office, below any government.',
      },
    ],
  });
});

test('fires where the way ends below a government, and names every step', () => {
  expect(verdictOf(gr11, { bodies, powers, ties: ['office ACCOUNTABLE_TO group'] }).findings).toMatchObject([
    {
      subjects: ['office', 'office ACCOUNTABLE_TO group', 'group'],
      about: ['group', 'office'],
      cites: ['source of office ACCOUNTABLE_TO group'],
    },
  ]);
});

test('fires where the way goes in a circle', () => {
  const ties = ['office SUBORDINATE_TO group', 'group SUBORDINATE_TO office'];
  expect(verdictOf(gr11, { bodies, powers, ties }).findings).toMatchObject([
    { statement: 'The way up from office comes back to office.' },
  ]);
});

test.each([
  'office HOSTED_BY council',
  'council ESTABLISHES office',
  'council GUIDES office',
  'council COORDINATES office',
  'council MANAGES office',
  'office COUNTERPART_OF council',
  'office MEMBER_OF council',
])('fires where all that ties it upward is %s: that is no command', (tie) => {
  expect(verdictOf(gr11, { bodies, powers, ties: [tie] }).outcome).toBe('FIRE');
});

test('fires where the person at the end leads no government', () => {
  const headPosts = [{ of: 'office', post: 'director', holders: ['Wang'] }];
  expect(verdictOf(gr11, { bodies, powers, headPosts }).findings).toMatchObject([
    { subjects: ['office', 'director', 'Wang in director', 'Wang'], about: ['Wang', 'director', 'office'] },
  ]);
});

test.each([
  'office SUBORDINATE_TO council',
  'office ACCOUNTABLE_TO council',
  'office WORKING_BODY_OF council',
  'office PART_OF council',
  'council LEADS office',
  'council LEADS_PROFESSIONALLY office',
  'council ASSIGNS_WORK_TO office',
])('does not fire where %s, a government: the congress above it is another matter', (tie) => {
  const given = { bodies: [...bodies, 'congress PEOPLES_CONGRESS'], ties: [tie, 'council ACCOUNTABLE_TO congress'] };
  expect(verdictOf(gr11, { ...given, powers })).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test('does not fire where one of several ways reaches a government', () => {
  const ties = ['office SUBORDINATE_TO club', 'office SUBORDINATE_TO group', 'group SUBORDINATE_TO council'];
  expect(verdictOf(gr11, { bodies, powers, ties }).outcome).toBe('PASS');
});

test.each([
  ['the post followed is that of the top leader', [{ post: 'premier', governs: 'here' }]],
  ['its holder leads the government as well', [{ post: 'chair', holders: [{ person: 'Li', governs: 'here' }] }]],
])('does not fire where %s', (_, follows) => {
  const headPosts = [{ of: 'group', post: 'head of group', follows }];
  expect(verdictOf(gr11, { bodies, powers, ties: ['office ACCOUNTABLE_TO group'], headPosts }).outcome).toBe('PASS');
});

test('does not fire for the head post of a government that holds a power itself, whatever post it reports to', () => {
  const headPosts = [{ of: 'council', post: 'premier', governs: 'here' }];
  const held = { bodies, powers: ['premier ACCOUNTABLE F1'], headPosts };
  expect(gr11.judged({ ...arrangementOf(held), reporting: ['premier'] }).breaches).toEqual([]);
  const deputy = { ...arrangementOf({ ...held, powers: ['deputy ACCOUNTABLE F1'] }), reporting: ['deputy'] };
  expect(gr11.judged(deputy).breaches).toHaveLength(1);
});

test('does not fire where the way ends in a vacant post: that is vacant, not broken, and where it leads is not known', () => {
  expect(verdictOf(gr11, { bodies, powers, headPosts: [{ of: 'office', post: 'director' }] })).toMatchObject({
    outcome: 'UNKNOWN',
    unknown: ['The way up from office ends at office, in whose head post nobody is recorded.'],
  });
});

test('tells a vacant head post from one of which nothing is told, and from one whose holder is not named', () => {
  const reason = (held: boolean | null) =>
    verdictOf(gr11, { bodies, powers, headPosts: [{ of: 'office', post: 'director', held }] }).unknown[0];
  expect([false, true, null].map((held) => reason(held)?.split(', ')[1])).toEqual([
    'whose head post is vacant.',
    'whose head is not named.',
    'in whose head post nobody is recorded.',
  ]);
});

test('does not fire for a body that only performs', () => {
  const given = { ties: ['office SUBORDINATE_TO council'], powers: [...powers, 'group RESPONSIBLE F1'] };
  expect(verdictOf(gr11, { bodies, ...given })).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test('is unknown in a proposal that does not say what its top body answers to', () => {
  const given = { bodies, powers: [...powers, 'group ACCOUNTABLE FD'], ties: ['office ACCOUNTABLE_TO group'] };
  expect(verdictOf(gr11, { ...given, view: { kind: 'TO_BE' } })).toMatchObject({
    outcome: 'UNKNOWN',
    examined: 2,
    reason: 'What group answers to is not recorded.',
  });
});

test('is unknown where nobody is accountable', () => {
  expect(verdictOf(gr11, { bodies, powers: ['office LEAD F1'] })).toMatchObject({ outcome: 'UNKNOWN', examined: 0 });
});
