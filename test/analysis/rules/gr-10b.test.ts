import { expect, test } from '@jest/globals';
import { gr10b } from '../../../src/analysis/rules/gr-10b.js';
import { verdictOf } from './sample/verdict-of.js';

const building = 'office ACCOUNTABLE F4';
const itself = { power: 'office SUPERVISOR F6', scope: '*' };

test('fires where whoever builds is its own only supervisor', () => {
  expect(verdictOf(gr10b, { powers: [building, itself] })).toMatchObject({
    outcome: 'FIRE',
    examined: 1,
    findings: [
      {
        severity: 'ERROR',
        subjects: ['office', 'F4', building, 'office SUPERVISOR F6'],
        about: ['F4', 'office'],
        cites: [`source of ${building}`, 'source of office SUPERVISOR F6'],
      },
    ],
  });
});

test('fires where it supervises the very thing that it builds', () => {
  const powers = [
    { power: building, object: 'network' },
    { power: 'office SUPERVISOR F6', object: 'network' },
  ];
  expect(verdictOf(gr10b, { powers }).outcome).toBe('FIRE');
});

test('fires where its supervisor is a unit of its own', () => {
  const given = { bodies: ['office', 'inspection INTERNAL_UNIT'], ties: ['inspection PART_OF office'] };
  expect(verdictOf(gr10b, { ...given, powers: [building, 'inspection SUPERVISOR F6'] }).outcome).toBe('FIRE');
});

test('fires in spite of an independent supervisor of something else', () => {
  const powers = [building, itself, { power: 'auditor SUPERVISOR F6', object: 'departments' }];
  expect(verdictOf(gr10b, { powers }).outcome).toBe('FIRE');
});

test.each([
  ['everything', 'auditor SUPERVISOR F6'],
  ['the body', { power: 'auditor SUPERVISOR F6', object: 'office' }],
  ['what is built', { power: 'auditor SUPERVISOR F6', object: 'network' }],
])('does not fire where audit or congress supervises %s too', (_, auditor) => {
  const powers = [{ power: building, object: 'network' }, itself, auditor];
  expect(verdictOf(gr10b, { powers })).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test('does not fire where the independent supervisor is one of a wider jurisdiction', () => {
  expect(verdictOf(gr10b, { powers: [building, itself], widerSupervision: ['ministry SUPERVISOR F6'] }).outcome).toBe(
    'PASS',
  );
});

test('does not fire where a body supervises its subordinate departments', () => {
  const powers = ['department ACCOUNTABLE FB', { power: 'office SUPERVISOR F6', object: 'department' }];
  expect(verdictOf(gr10b, { powers })).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test('does not fire where the body only performs what another answers for', () => {
  const powers = ['office RESPONSIBLE F4', itself, 'other ACCOUNTABLE F4'];
  expect(verdictOf(gr10b, { powers }).outcome).toBe('PASS');
});

test('is unknown where nothing that is built is supervised: that is another rule’s gap', () => {
  expect(verdictOf(gr10b, { powers: [building] })).toMatchObject({ outcome: 'UNKNOWN', examined: 0 });
});

test('fires where the other supervisor is a delegate of the builder, and not where it is one of somebody else', () => {
  const delegate = { power: 'deputy SUPERVISOR F6', origin: 'DELEGATION' as const };
  const fromBuilder = { ...delegate, delegatedFrom: 'office SUPERVISOR F6' };
  const audit = { power: 'audit SUPERVISOR F6', object: 'elsewhere' };
  expect(verdictOf(gr10b, { powers: [building, itself, fromBuilder] }).outcome).toBe('FIRE');
  expect(
    verdictOf(gr10b, { powers: [building, itself, audit, { ...delegate, delegatedFrom: 'audit SUPERVISOR F6' }] })
      .outcome,
  ).toBe('PASS');
});
