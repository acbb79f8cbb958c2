import { expect, test } from '@jest/globals';
import { gr13 } from '../../../src/analysis/rules/gr-13.js';
import { always } from '../../../src/domain/period.js';
import { verdictOf } from './sample/verdict-of.js';

const portfolios = ['PERSONNEL', 'FINANCE', 'DEVELOPMENT', 'AUDIT', 'SUPERVISION'];
const seat = (portfolio: string) => `${portfolio} MEMBER_OF group`;
const given = {
  bodies: ['group LEADING_GROUP', ...portfolios.map((each) => ({ id: each, portfolios: [each] }))],
  powers: ['group ACCOUNTABLE FD'],
};
const openList = {
  id: 'y',
  scenario: 'S',
  subject: 'group',
  list: 'members',
  of: 'MEMBER_OF',
  marker: '等',
  cites: [],
};

test.each(['PERSONNEL', 'FINANCE', 'DEVELOPMENT'])('fires where the head for %s is no member', (missing) => {
  const ties = portfolios.filter((each) => each !== missing).map(seat);
  expect(verdictOf(gr13, { ...given, ties })).toMatchObject({
    outcome: 'FIRE',
    examined: 5,
    findings: [
      {
        severity: 'ERROR',
        subjects: ['group', `portfolio:${missing}`, 'E-GOV'],
        cites: ties.map((tie) => `source of ${tie}`),
      },
    ],
  });
});

test('fires apart, for information, where audit or supervision is missing', () => {
  const { findings } = verdictOf(gr13, { ...given, ties: portfolios.slice(0, 3).map(seat) });
  expect(findings.map(({ severity, subjects }) => [severity, subjects[1]])).toEqual([
    ['INFO', 'portfolio:AUDIT'],
    ['INFO', 'portfolio:SUPERVISION'],
  ]);
});

test.each(['副部长', 'deputy minister', 'Vice-Minister'])(
  'fires as a warning where a %s sits: at the wrong rank, not missing',
  (capacity) => {
    const ties = [...portfolios.slice(1).map(seat), { tie: seat('PERSONNEL'), capacity }];
    expect(verdictOf(gr13, { ...given, ties }).findings).toMatchObject([
      { severity: 'WARNING', subjects: ['group', 'portfolio:PERSONNEL', 'E-GOV', 'PERSONNEL', seat('PERSONNEL')] },
    ]);
  },
);

test('does not take a head for a deputy because of letters within a word', () => {
  const ties = [...portfolios.slice(1).map(seat), { tie: seat('PERSONNEL'), capacity: 'Head of the Civil Service' }];
  expect(verdictOf(gr13, { ...given, ties })).toMatchObject({ outcome: 'PASS', findings: [] });
});

test('fires once for each portfolio that one deputy has', () => {
  const bodies = [...given.bodies.slice(0, 1), { id: 'commission', portfolios }];
  const ties = [{ tie: 'commission MEMBER_OF group', capacity: 'deputy' }];
  expect(new Set(verdictOf(gr13, { ...given, bodies, ties }).findings.map(({ id }) => id)).size).toBe(5);
});

test('does not fire where all of them are members, in whatever bodies', () => {
  const ties = [...portfolios.map(seat), { tie: seat('FINANCE'), id: 'second', capacity: 'deputy' }];
  expect(verdictOf(gr13, { ...given, ties })).toMatchObject({ outcome: 'PASS', examined: 5 });
});

test('does not fire where the list of members is open: whether one is missing is unknown', () => {
  expect(verdictOf(gr13, { ...given, ties: [seat('FINANCE')], openLists: [openList] })).toMatchObject({
    outcome: 'UNKNOWN',
    examined: 5,
    findings: [],
    reason: 'group has no member for PERSONNEL, DEVELOPMENT, AUDIT, SUPERVISION on a list that is open.',
  });
});

test('fires where the list that is open is that of another body, or of something else', () => {
  const ties = [seat('FINANCE')];
  expect(verdictOf(gr13, { ...given, ties, openLists: [{ ...openList, subject: 'other' }] }).outcome).toBe('FIRE');
  expect(verdictOf(gr13, { ...given, ties, openLists: [{ ...openList, of: 'SUPERVISOR' }] }).outcome).toBe('FIRE');
});

test('is unknown where no members are recorded', () => {
  expect(verdictOf(gr13, given)).toMatchObject({
    outcome: 'UNKNOWN',
    examined: 0,
    reason: 'The members of group are not recorded.',
  });
});

test('does not count a member that is no more, or was taken back', () => {
  const ties = portfolios.map(seat);
  const gone = { id: 'FINANCE', portfolios: ['FINANCE'], validity: { ...always, to: '2007-01-01' as const } };
  const bodies = given.bodies.map((body) => (typeof body === 'object' && body.id === 'FINANCE' ? gone : body));
  const missing = { outcome: 'FIRE', findings: [{ subjects: ['group', 'portfolio:FINANCE', 'E-GOV'] }] };
  expect(verdictOf(gr13, { ...given, bodies, ties })).toMatchObject(missing);
  expect(verdictOf(gr13, { ...given, ties, view: { retracted: ['FINANCE'] } })).toMatchObject(missing);
});
