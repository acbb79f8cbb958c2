import { expect, test } from '@jest/globals';
import { gr08 } from '../../../src/analysis/rules/gr-08.js';
import { absenceOf } from './sample/absence-of.js';
import { domainOf } from './sample/domain-of.js';
import { verdictOf } from './sample/verdict-of.js';

const water = domainOf({ id: 'WATER' });
const all = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6'];
const held = (functions: readonly string[]) => functions.map((each) => `office ACCOUNTABLE ${each}`);

test('fires for each function that nobody answers for, and says how much of managing and building is covered', () => {
  expect(verdictOf(gr08, { powers: [...held(['F1', 'F4']), 'office RESPONSIBLE F2'] })).toMatchObject({
    outcome: 'FIRE',
    examined: 6,
    findings: ['F2', 'F3', 'F5', 'F6'].map((each) => ({
      severity: 'WARNING',
      subjects: ['here', each],
      statement: `Nobody on record answers for ${each} (${each}) here; covered: management 1, building 1.`,
    })),
  });
});

test('fires with the source that says that nobody holds a function', () => {
  const absences = [absenceOf({ absent: 'HOLDER', function: 'F6', cites: ['S018'] })];
  expect(verdictOf(gr08, { absences, powers: held(all.slice(0, 5)) }).findings).toMatchObject([
    { subjects: ['here', 'F6', 'no HOLDER'], about: ['F6', 'here'], cites: ['S018'] },
  ]);
});

test('fires where a source says that nobody holds a function, though another records a holder', () => {
  const absences = [absenceOf({ absent: 'HOLDER', function: 'F6', cites: ['S018'] })];
  expect(verdictOf(gr08, { absences, powers: held(all) }).findings).toMatchObject([
    {
      about: ['F6', 'here'],
      cites: ['S018'],
      statement: expect.stringMatching(/^A source states that nobody answers for F6/),
    },
  ]);
});

test('fires for what exists even where a body holds the whole', () => {
  expect(verdictOf(gr08, { powers: ['office ACCOUNTABLE F0'] }).findings).toHaveLength(6);
});

test('fires where only a delegate holds a function', () => {
  const powers = [...held(all.slice(1)), { power: 'office ACCOUNTABLE F1', origin: 'DELEGATION' as const }];
  expect(verdictOf(gr08, { powers }).findings).toMatchObject([{ about: ['F1', 'here'] }]);
});

test('does not fire where everything is covered', () => {
  expect(verdictOf(gr08, { powers: held(all) })).toMatchObject({ outcome: 'PASS', examined: 6 });
});

test('does not fire where a part of a function is held, whichever body leads the rest', () => {
  const powers = [...held(['F2', 'F3', 'F6']), 'plan LEAD F1.2', 'builder ACCOUNTABLE F4.3', 'office ACCOUNTABLE F5.2'];
  expect(verdictOf(gr08, { powers }).outcome).toBe('PASS');
});

test('does not fire where a superior covers it, with a power for this jurisdiction', () => {
  const powers = [...held(all.slice(1)), 'ministry ACCOUNTABLE F1'];
  expect(verdictOf(gr08, { level: 'PROVINCE', away: ['ministry'], powers }).outcome).toBe('PASS');
});

test('does not fire for a function that is kept for another level', () => {
  const domain = {
    functions: [{ id: 'W1' }, { id: 'W2', levels: ['CENTRAL' as const] }, { id: 'W3', levels: ['LOCAL' as const] }],
  };
  const required = (level: 'CENTRAL' | 'COUNTY') =>
    verdictOf(gr08, {
      level,
      powers: ['office ACCOUNTABLE W1'],
      catalogue: domain,
      domains: [{ ...water, required: ['W1', 'W2', 'W3'] }],
    });
  expect(required('COUNTY')).toMatchObject({ examined: 2, findings: [{ about: ['W3', 'here'] }] });
  expect(required('CENTRAL')).toMatchObject({ examined: 2, findings: [{ about: ['W2', 'here'] }] });
});

test('is unknown in a proposal where a body holds the whole and nothing has been divided', () => {
  const view = { kind: 'TO_BE' as const };
  expect(verdictOf(gr08, { view, powers: ['committee ACCOUNTABLE F0'] })).toMatchObject({
    outcome: 'UNKNOWN',
    examined: 0,
    reason: 'The functions of E-GOV (E-GOV) have not been divided yet.',
  });
  expect(verdictOf(gr08, { view, powers: ['committee ACCOUNTABLE F0', 'committee ACCOUNTABLE F1'] }).outcome).toBe(
    'FIRE',
  );
});

test('is unknown where nothing here belongs to any domain', () => {
  expect(verdictOf(gr08, { bodies: ['school'] })).toMatchObject({ outcome: 'UNKNOWN', examined: 0 });
});
