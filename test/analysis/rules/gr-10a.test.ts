import { expect, test } from '@jest/globals';
import { gr10a } from '../../../src/analysis/rules/gr-10a.js';
import { absenceOf } from './sample/absence-of.js';
import { eGov } from './sample/e-gov.js';
import { verdictOf } from './sample/verdict-of.js';

test.each(['ACCOUNTABLE', 'LEAD', 'RESPONSIBLE'])(
  'fires where a body is %s for building and nobody supervises it',
  (role) => {
    expect(verdictOf(gr10a, { powers: [`builder ${role} F4`] })).toMatchObject({
      outcome: 'FIRE',
      examined: 1,
      findings: [
        { severity: 'ERROR', subjects: ['builder', `builder ${role} F4`], cites: [`source of builder ${role} F4`] },
      ],
    });
  },
);

test.each([
  ['who takes part in supervision', 'auditor PARTICIPANT F6'],
  ['a supervisor of another body', { power: 'office SUPERVISOR F6', object: 'other' }],
  ['whoever answers for supervising', 'office ACCOUNTABLE F6'],
])('fires in spite of %s', (_, power) => {
  expect(verdictOf(gr10a, { powers: ['builder ACCOUNTABLE F4', power] }).outcome).toBe('FIRE');
});

test('fires for the works of one domain where only those of another are supervised', () => {
  const catalogue = {
    functions: [...(eGov.functions ?? []), { id: 'W4', domain: 'WATER', group: 'BUILDING' as const }],
  };
  const powers = ['builder ACCOUNTABLE F4', 'builder ACCOUNTABLE W4', 'office SUPERVISOR F6'];
  expect(verdictOf(gr10a, { catalogue, powers })).toMatchObject({
    examined: 1,
    findings: [{ subjects: ['builder', 'builder ACCOUNTABLE W4'] }],
  });
});

test('fires where a source says that there is no supervision', () => {
  const absences = [absenceOf({ absent: 'SUPERVISOR', cites: ['S024'] })];
  const verdict = verdictOf(gr10a, { absences, powers: ['builder ACCOUNTABLE F4', 'office SUPERVISOR F6'] });
  expect(verdict).toMatchObject({ examined: 2, findings: [{ subjects: ['here', 'no SUPERVISOR'], cites: ['S024'] }] });
});

test.each([
  ['the body itself', { power: 'office SUPERVISOR F6', object: 'builder' }],
  ['everything', { power: 'office SUPERVISOR F6', scope: '*' }],
  ['what it builds', { power: 'office SUPERVISOR F6', object: 'network' }],
])('does not fire where somebody supervises %s', (_, supervisor) => {
  const powers = [{ power: 'builder ACCOUNTABLE F4', object: 'network' }, supervisor];
  expect(verdictOf(gr10a, { powers })).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test('does not fire where the supervisor is one of a wider jurisdiction', () => {
  const given = { powers: ['builder ACCOUNTABLE F4'], widerSupervision: ['ministry SUPERVISOR F6'] };
  expect(verdictOf(gr10a, given).outcome).toBe('PASS');
});

test('is unknown where nobody builds', () => {
  const powers = ['office SUPERVISOR F6', 'office PARTICIPANT F4'];
  expect(verdictOf(gr10a, { powers })).toMatchObject({ outcome: 'UNKNOWN', examined: 0 });
});
