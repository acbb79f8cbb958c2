import { describe, expect, test } from '@jest/globals';
import { reachOf } from '../../src/domain/reach.js';
import { factsOf, matterOf } from './matter-of.js';
import { powerOf } from './power-of.js';

const asked = { id: 'review', superiors: ['programme', 'management'], parts: ['audit'] };
const of = matterOf({ function: 'review' });
const facts = factsOf({ asked, coordinations: [{ id: 'coordination', partOf: null }] });

describe('a power reaches a function', () => {
  test('directly, where it is over it', () => {
    expect(reachOf(of, facts, powerOf('office LEAD review'))).toEqual({
      by: 'WHOLE',
      distance: 0,
      through: [],
      implied: false,
    });
  });

  test('by implication through a function that contains it, the farther the longer', () => {
    expect(reachOf(of, facts, powerOf('office LEAD programme'))).toEqual({
      by: 'SUPERIOR',
      distance: 1,
      through: ['programme'],
      implied: true,
    });
    expect(reachOf(of, facts, powerOf('office LEAD management'))).toMatchObject({ by: 'SUPERIOR', distance: 2 });
  });

  test('in part, where it is over a part of it, which implies nothing', () => {
    expect(reachOf(of, facts, powerOf('office LEAD audit'))).toMatchObject({
      by: 'PART',
      through: ['audit'],
      implied: false,
    });
  });

  test('as coordination, which implies nothing either', () => {
    expect(reachOf(of, facts, powerOf('office LEAD coordination'))).toMatchObject({
      by: 'COORDINATION',
      through: ['coordination'],
      implied: false,
    });
  });

  test('not at all, where it is over another', () => {
    expect(reachOf(of, facts, powerOf('office LEAD planning'))).toBeNull();
  });
});

describe('a power reaches a body', () => {
  const department = matterOf({ organization: 'unit' });
  const containers = [
    { id: 'unit', certain: true },
    { id: 'department', certain: true },
    { id: 'government', certain: false },
  ];
  const inside = factsOf({ containers });

  test('directly, where it is about it', () => {
    expect(reachOf(department, inside, powerOf('office SUPERVISOR watch', { object: 'unit' }))).toMatchObject({
      through: [],
      implied: false,
    });
  });

  test('through what it is part of, as surely as it is part of that', () => {
    expect(reachOf(department, inside, powerOf('office SUPERVISOR watch', { object: 'department' }))).toMatchObject({
      through: ['department'],
      implied: false,
    });
    expect(reachOf(department, inside, powerOf('office SUPERVISOR watch', { object: 'government' }))).toMatchObject({
      through: ['government'],
      implied: true,
    });
  });

  test('through its function, where it is about everything', () => {
    expect(reachOf(department, inside, powerOf('office SUPERVISOR watch'))).toMatchObject({ through: ['watch'] });
  });

  test('not at all, where it is about another', () => {
    expect(reachOf(department, inside, powerOf('office SUPERVISOR watch', { object: 'other' }))).toBeNull();
  });

  test('only with the function, where both are asked about', () => {
    const both = matterOf({ function: 'review', organization: 'unit' });
    const all = factsOf({ asked, containers });
    expect(reachOf(both, all, powerOf('office LEAD review', { object: 'unit' }))).toMatchObject({ through: [] });
    expect(reachOf(both, all, powerOf('office LEAD planning', { object: 'unit' }))).toBeNull();
    expect(reachOf(both, all, powerOf('office LEAD review', { object: 'other' }))).toBeNull();
  });
});

describe('a power reaches a system', () => {
  const portal = matterOf({ system: 'portal' });
  const within = factsOf({
    systemFunctions: [{ id: 'building', superiors: ['works'], parts: ['upkeep'] }],
    coordinations: [{ id: 'coordination', partOf: null }],
  });

  test('through the function that it lies in', () => {
    expect(reachOf(portal, within, powerOf('office LEAD building'))).toEqual({
      by: 'WHOLE',
      distance: 0,
      through: ['building'],
      implied: false,
    });
  });

  test('through that function and one that contains it, by implication', () => {
    expect(reachOf(portal, within, powerOf('office LEAD works'))).toMatchObject({
      through: ['building', 'works'],
      implied: true,
    });
  });

  test('through that function and a part of it', () => {
    expect(reachOf(portal, within, powerOf('office LEAD upkeep'))).toMatchObject({
      by: 'PART',
      through: ['building', 'upkeep'],
    });
  });

  test('directly where it is about it, whatever the function is', () => {
    expect(reachOf(portal, within, powerOf('office SUPERVISOR watch', { object: 'portal' }))).toMatchObject({
      by: 'WHOLE',
      through: [],
    });
  });

  test('as coordination of the function that it lies in', () => {
    expect(reachOf(portal, within, powerOf('office LEAD coordination'))).toMatchObject({
      by: 'COORDINATION',
      through: ['coordination'],
    });
  });

  test('not at all, where it is about another system of that function', () => {
    expect(reachOf(portal, within, powerOf('office LEAD building', { object: 'network' }))).toBeNull();
  });

  test('not at all, where a body is asked about as well and it is about the one only', () => {
    const both = matterOf({ system: 'portal', organization: 'unit' });
    expect(reachOf(both, within, powerOf('office LEAD building', { object: 'portal' }))).toBeNull();
  });
});
