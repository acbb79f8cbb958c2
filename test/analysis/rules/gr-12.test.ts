import { expect, test } from '@jest/globals';
import { gr12 } from '../../../src/analysis/rules/gr-12.js';
import { verdictOf } from './sample/verdict-of.js';

const given = { bodies: ['group LEADING_GROUP', 'council GOVERNMENT'], powers: ['group ACCOUNTABLE FD'] };
const chair = { of: 'group', post: 'chair' };
const premier = { of: 'council', post: 'premier', governs: 'here', holders: [{ person: 'Zhu', governs: 'here' }] };

test('fires where the head follows a post that is not the top leader’s', () => {
  expect(
    verdictOf(gr12, { ...given, headPosts: [{ ...chair, follows: [{ post: 'vice premier', holders: ['Zhang'] }] }] }),
  ).toMatchObject({
    outcome: 'FIRE',
    examined: 1,
    findings: [
      {
        severity: 'ERROR',
        subjects: ['group', 'chair', 'vice premier', 'Zhang'],
        cites: ['source of chair', 'source of vice premier', 'source of Zhang'],
      },
    ],
  });
});

test('fires where the head follows two posts, and only one of them is the top leader’s', () => {
  const both = { ...chair, follows: [{ post: 'premier', governs: 'here' }], alsoFollows: [{ post: 'vice premier' }] };
  expect(verdictOf(gr12, { ...given, headPosts: [both] })).toMatchObject({
    outcome: 'FIRE',
    findings: [{ subjects: ['group', 'chair', 'premier', 'vice premier'] }],
  });
});

test('fires where the holder leads no government', () => {
  const headPosts = [premier, { ...chair, holders: ['Zhang'] }];
  expect(verdictOf(gr12, { ...given, headPosts }).findings).toMatchObject([{ subjects: ['group', 'chair', 'Zhang'] }]);
});

test.each([
  [
    'follows the post of another government’s leader',
    { ...chair, follows: [{ post: 'premier of all', governs: 'country' }] },
  ],
  ['is held by the leader of another government', { ...chair, holders: [{ person: 'Li', governs: 'country' }] }],
])('fires where the head of a local body %s: it is compared with its own', (_, head) => {
  const verdict = verdictOf(gr12, { ...given, level: 'PREFECTURE', headPosts: [{ ...premier, post: 'mayor' }, head] });
  expect(verdict).toMatchObject({ outcome: 'FIRE', examined: 1 });
});

test('does not judge the leading body of another jurisdiction, which decides here: it is judged there', () => {
  const away = [{ id: 'group', kind: 'LEADING_GROUP' as const, level: 'CENTRAL' as const }];
  expect(verdictOf(gr12, { away, powers: given.powers })).toMatchObject({
    outcome: 'UNKNOWN',
    examined: 0,
    unknown: [],
  });
});

test.each([
  ['the head post follows that of the top leader', { ...chair, follows: [{ post: 'premier', governs: 'here' }] }],
  [
    'it does so by way of another post',
    { ...chair, follows: [{ post: 'secretary' }, { post: 'premier', governs: 'here' }] },
  ],
  [
    'the post that it follows is held by the top leader',
    { ...chair, follows: [{ post: 'secretary', holders: [{ person: 'Zhu', governs: 'here' }] }] },
  ],
  ['its holder is the top leader', { ...chair, holders: [{ person: 'Zhu', governs: 'here' }] }],
])('does not fire where %s', (_, head) => {
  expect(verdictOf(gr12, { ...given, headPosts: [head] })).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test('does not fire for a local body that the local chief heads', () => {
  const headPosts = [{ ...chair, follows: [{ post: 'mayor', governs: 'here' }] }];
  expect(verdictOf(gr12, { ...given, level: 'PREFECTURE', headPosts }).outcome).toBe('PASS');
});

test('does not fire for bodies that do not decide, nor for a government', () => {
  const bodies = [...given.bodies, 'conference JOINT_CONFERENCE'];
  const powers = [...given.powers, 'council ACCOUNTABLE FD', 'conference RESPONSIBLE FD', 'conference ACCOUNTABLE F2'];
  const headPosts = [
    { ...chair, follows: [{ post: 'premier', governs: 'here' }] },
    { of: 'conference', post: 'convenor', holders: ['Zhang'] },
    { of: 'council', post: 'other', holders: ['Zhang'] },
  ];
  expect(verdictOf(gr12, { bodies, powers, headPosts })).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test.each([
  ['is one of the Party', ['group PARTY_BODY'], []],
  ['belongs to one of the Party', ['group COMMISSION', 'centre PARTY_BODY'], ['group SUBORDINATE_TO centre']],
])('is not applicable where the leading body %s', (_, bodies, ties) => {
  const headPosts = [{ ...chair, holders: ['Zhang'] }];
  expect(verdictOf(gr12, { bodies, ties, powers: given.powers, headPosts })).toMatchObject({
    outcome: 'NOT_APPLICABLE',
    reason: 'The leading body is one of the Party; the rule speaks of governments.',
    findings: [],
  });
});

test('fires for a group that a body of the Party takes part in, and does not command', () => {
  const bodies = [...given.bodies, 'discipline PARTY_BODY'];
  const headPosts = [premier, { ...chair, holders: ['Zhang'] }];
  const ties = ['discipline MEMBER_OF group', 'group MEMBER_OF discipline', 'group GUIDES discipline'];
  expect(verdictOf(gr12, { ...given, bodies, ties, headPosts }).outcome).toBe('FIRE');
});

test.each([
  ['no head post is recorded', []],
  ['nothing is known of the head post', [chair]],
])('is unknown where %s', (_, headPosts) => {
  expect(verdictOf(gr12, { ...given, headPosts })).toMatchObject({
    outcome: 'UNKNOWN',
    examined: 0,
    reason: 'Who heads group is not recorded.',
  });
});

test('is unknown where a person heads it and who leads the government is not recorded', () => {
  const headPosts = [
    { ...premier, holders: [] },
    { ...chair, holders: ['Zhang'] },
  ];
  expect(verdictOf(gr12, { ...given, headPosts })).toMatchObject({
    outcome: 'UNKNOWN',
    examined: 0,
    reason: 'Who leads the government of here is not recorded.',
  });
});
