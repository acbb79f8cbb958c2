import { expect, test } from '@jest/globals';
import { gr19 } from '../../../src/analysis/rules/gr-19.js';
import type { SystemAssignment } from '../../../src/domain/organizational-system.js';
import { always } from '../../../src/domain/period.js';
import { verdictOf } from './sample/verdict-of.js';

const belongs = (organization: string, system: string): SystemAssignment => ({
  id: `${organization} in ${system}`,
  scenario: 'S',
  validity: always,
  certainty: 'IMPLIED',
  cites: ['S050'],
  organization,
  system,
});

test('fires for each system that no body belongs to', () => {
  const assignments = [belongs('group', 'decision'), belongs('office', 'execution')];
  expect(verdictOf(gr19, { assignments })).toMatchObject({
    outcome: 'FIRE',
    examined: 4,
    findings: [
      {
        severity: 'WARNING',
        subjects: ['here', 'supervision'],
        cites: ['S050'],
        statement: 'No body belongs to the supervision.',
      },
      { subjects: ['here', 'consultation'] },
    ],
  });
});

test('does not fire where each system has a body, be it the same', () => {
  const assignments = ['decision', 'execution', 'supervision', 'consultation'].map((each) => belongs('office', each));
  expect(verdictOf(gr19, { assignments })).toMatchObject({ outcome: 'PASS', examined: 4 });
});

test('is unknown where no body has been assigned to any system', () => {
  expect(verdictOf(gr19, { powers: ['group ACCOUNTABLE FD'] })).toMatchObject({ outcome: 'UNKNOWN', examined: 0 });
});
