import { expect, test } from '@jest/globals';
import { dq2 } from '../../../src/analysis/rules/dq-2.js';
import { always } from '../../../src/domain/period.js';
import { verdictOf } from './sample/verdict-of.js';

const bodies = ['office', 'general', 'group'];
const host = 'office HOSTED_BY general';

test.each(['office SUBORDINATE_TO general', 'office PART_OF general', 'general LEADS office'])(
  'fires where %s, its host',
  (tie) => {
    expect(verdictOf(dq2, { bodies, ties: [host, tie] })).toMatchObject({
      outcome: 'FIRE',
      examined: 1,
      findings: [
        {
          severity: 'ERROR',
          subjects: ['office', 'general', host, tie],
          about: ['general', 'office'],
          cites: [`source of ${host}`, `source of ${tie}`],
        },
      ],
    });
  },
);

test('does not fire where a body is housed in one and answers to another', () => {
  const ties = [host, 'office ACCOUNTABLE_TO group', 'general SUBORDINATE_TO office', 'general GUIDES office'];
  expect(verdictOf(dq2, { bodies, ties })).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test('is unknown where no body has a host', () => {
  expect(verdictOf(dq2, { bodies, ties: ['office PART_OF general'] })).toMatchObject({
    outcome: 'UNKNOWN',
    examined: 0,
  });
});

test('does not look at a host that is no more', () => {
  const gone = { id: 'general', validity: { ...always, to: '2007-01-01' as const } };
  const ties = [host, 'office SUBORDINATE_TO general'];
  expect(verdictOf(dq2, { bodies: ['office', gone], ties })).toMatchObject({ outcome: 'UNKNOWN', examined: 0 });
});
