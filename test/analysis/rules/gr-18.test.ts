import { expect, test } from '@jest/globals';
import { gr18 } from '../../../src/analysis/rules/gr-18.js';
import { verdictOf } from './sample/verdict-of.js';

const bodies = ['firm ENTERPRISE', 'rival ENTERPRISE', 'centre TECHNICAL_SUPPORT_BODY'];

test('fires where enterprises alone hold public works', () => {
  expect(verdictOf(gr18, { bodies, powers: ['firm ACCOUNTABLE F4', 'rival RESPONSIBLE F4.1'] })).toMatchObject({
    outcome: 'FIRE',
    examined: 1,
    findings: [
      {
        severity: 'ERROR',
        subjects: ['firm', 'rival', 'F4', 'firm ACCOUNTABLE F4', 'rival RESPONSIBLE F4.1'],
        about: ['F4', 'firm', 'rival'],
        cites: ['source of firm ACCOUNTABLE F4', 'source of rival RESPONSIBLE F4.1'],
      },
    ],
  });
});

test('fires for the one project that is wholly outsourced', () => {
  const powers = [
    { power: 'firm LEAD F4.1', object: 'network' },
    { power: 'centre ACCOUNTABLE F4', object: 'portal' },
  ];
  expect(verdictOf(gr18, { bodies, powers })).toMatchObject({
    examined: 2,
    findings: [{ about: ['F4', 'firm', 'network'] }],
  });
});

test('fires where a public body only takes part or supervises', () => {
  const powers = ['firm ACCOUNTABLE F4', 'centre PARTICIPANT F4', 'centre SUPERVISOR F4.3'];
  expect(verdictOf(gr18, { bodies, powers }).outcome).toBe('FIRE');
});

test.each([
  ['a public body answers for them and an enterprise performs', ['centre ACCOUNTABLE F4', 'firm RESPONSIBLE F4.1']],
  ['a public body operates what enterprises build', ['firm ACCOUNTABLE F4.1', 'centre RESPONSIBLE F4.3']],
  [
    'a public body answers for all, and enterprises for one object',
    ['centre ACCOUNTABLE F4', { power: 'firm ACCOUNTABLE F4.1', object: 'network' }],
  ],
])('does not fire where %s', (_, powers) => {
  expect(verdictOf(gr18, { bodies, powers }).outcome).toBe('PASS');
});

test('does not fire for works that are not public', () => {
  const powers = ['centre ACCOUNTABLE F4', 'firm ACCOUNTABLE FB'];
  expect(verdictOf(gr18, { bodies, powers })).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test('does not fire in the scenario whose source forbids it', () => {
  const qualifications = [
    {
      id: 'z',
      scenario: 'S',
      subject: 'F4',
      modality: 'MUST_NOT' as const,
      marker: '不应完全',
      statement: '',
      jurisdictions: [],
      satisfies: ['GR-18'],
      cites: [],
    },
  ];
  expect(verdictOf(gr18, { bodies, qualifications })).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test('is unknown where nobody holds public works', () => {
  expect(verdictOf(gr18, { bodies, powers: ['firm ACCOUNTABLE FB'] })).toMatchObject({
    outcome: 'UNKNOWN',
    examined: 0,
  });
});
