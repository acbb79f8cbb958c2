import { expect, test } from '@jest/globals';
import { dq7 } from '../../../src/analysis/rules/dq-7.js';
import { eGov } from './sample/e-gov.js';
import { verdictOf } from './sample/verdict-of.js';

const catalogue = { ...eGov, openClauses: new Set(['S067', 'S087']) };
const member = { tie: 'finance MEMBER_OF group', cites: ['S067'] };
const participant = { power: 'auditor PARTICIPANT F6', cites: ['S087', 'S088'] };
const open = {
  id: 'y',
  scenario: 'S',
  subject: 'group',
  list: 'members',
  of: 'MEMBER_OF',
  marker: '等',
  cites: ['S067'],
};

test('fires where members or participants come from a clause that leaves its list open, and no open list says so', () => {
  expect(verdictOf(dq7, { catalogue, ties: [member], powers: [participant] })).toMatchObject({
    outcome: 'FIRE',
    examined: 2,
    findings: [
      { severity: 'WARNING', subjects: ['S067', member.tie], about: ['S067'], cites: ['S067'] },
      { subjects: ['S087', participant.power], cites: ['S087'] },
    ],
  });
});

test('fires once for a clause, with all that is taken from it', () => {
  const ties = [member, { tie: 'personnel MEMBER_OF group', cites: ['S067'] }];
  expect(verdictOf(dq7, { catalogue, ties }).findings).toMatchObject([
    { subjects: ['S067', member.tie, 'personnel MEMBER_OF group'] },
  ]);
});

test('does not fire where an open list of the same clause is recorded', () => {
  expect(verdictOf(dq7, { catalogue, ties: [member], openLists: [open] })).toMatchObject({
    outcome: 'PASS',
    examined: 1,
  });
});

test('does not fire for clauses that close their lists, nor for facts that are no list', () => {
  const ties = [member, { tie: 'a MEMBER_OF group', cites: ['S001'] }, { tie: 'a LEADS b', cites: ['S087'] }];
  const powers = [{ power: 'office SUPERVISOR F6', cites: ['S087'] }];
  expect(verdictOf(dq7, { catalogue, ties, powers, openLists: [open] })).toMatchObject({
    outcome: 'PASS',
    examined: 1,
  });
});

test('is unknown where nothing is taken from an open list', () => {
  expect(verdictOf(dq7, { catalogue, ties: ['a MEMBER_OF group'] })).toMatchObject({ outcome: 'UNKNOWN', examined: 0 });
});
