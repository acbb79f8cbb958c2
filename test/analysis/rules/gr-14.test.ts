import { expect, test } from '@jest/globals';
import { gr14 } from '../../../src/analysis/rules/gr-14.js';
import { verdictOf } from './sample/verdict-of.js';

const given = { bodies: ['bureau DEPARTMENT', 'desk EXECUTION_BODY'], ties: ['desk PART_OF bureau'] };
const head = { of: 'bureau', post: 'head', holders: ['Chen'] };
const inCharge = { of: 'desk', post: 'in charge' };

test('fires, as a warning, where a deputy is in charge', () => {
  expect(
    verdictOf(gr14, { ...given, headPosts: [head, { ...inCharge, follows: [{ post: 'deputy head' }] }] }),
  ).toMatchObject({
    outcome: 'FIRE',
    examined: 1,
    findings: [{ severity: 'WARNING', subjects: ['desk', 'in charge'], cites: ['source of in charge'] }],
  });
});

test('fires where somebody else than the head is in charge', () => {
  expect(verdictOf(gr14, { ...given, headPosts: [head, { ...inCharge, holders: ['Wu'] }] }).outcome).toBe('FIRE');
});

test('fires where it follows the head of another department', () => {
  const bodies = [...given.bodies, 'ministry DEPARTMENT'];
  const headPosts = [head, { of: 'ministry', post: 'minister' }, { ...inCharge, follows: [{ post: 'minister' }] }];
  expect(verdictOf(gr14, { ...given, bodies, headPosts }).outcome).toBe('FIRE');
});

test.each([
  ['the post in charge follows the head’s', { ...inCharge, follows: [{ post: 'head' }] }],
  ['the head holds it in person', { ...inCharge, holders: ['Chen'] }],
])('does not fire where %s', (_, post) => {
  expect(verdictOf(gr14, { ...given, headPosts: [head, post] })).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test('looks at the department that the body answers to, where it is part of none', () => {
  const ties = ['desk SUBORDINATE_TO bureau'];
  const wu = { ...inCharge, holders: ['Wu'] };
  expect(verdictOf(gr14, { ...given, ties, headPosts: [head, wu] }).outcome).toBe('FIRE');
  expect(verdictOf(gr14, { ...given, ties, headPosts: [head, { ...wu, holders: ['Chen'] }] }).outcome).toBe('PASS');
});

test('does not fire where the post in charge is vacant, or the head’s: who would be in charge is unknown', () => {
  const vacant = { outcome: 'UNKNOWN', examined: 0, reason: 'Who is in charge of desk is not recorded.' };
  expect(verdictOf(gr14, { ...given, headPosts: [head, inCharge] })).toMatchObject(vacant);
  const headless = { outcome: 'UNKNOWN', examined: 0, reason: 'Who heads the department of desk is not recorded.' };
  const wu = { ...inCharge, holders: ['Wu'] };
  expect(verdictOf(gr14, { ...given, headPosts: [{ ...head, holders: [] }, wu] })).toMatchObject(headless);
});

test('is unknown where the post in charge or the head of the department is not recorded', () => {
  expect(verdictOf(gr14, { ...given, headPosts: [head] }).reason).toBe('Who is in charge of desk is not recorded.');
  const headPosts = [{ ...inCharge, follows: [{ post: 'head' }] }];
  expect(verdictOf(gr14, { ...given, headPosts }).reason).toBe('Who heads the department of desk is not recorded.');
});

test('is unknown where there is no execution body', () => {
  expect(verdictOf(gr14, { bodies: ['bureau DEPARTMENT'], headPosts: [head] })).toMatchObject({
    outcome: 'UNKNOWN',
    examined: 0,
  });
});
