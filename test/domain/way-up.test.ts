import { describe, expect, test } from '@jest/globals';
import { isAboveItself, isGoverned, pathsUp } from '../../src/domain/chain.js';
import { wayUp } from '../../src/domain/way-up.js';
import { arrangementOf } from '../analysis/arrangement-of.js';

const above = (bodies: readonly string[], ...ties: string[]) => arrangementOf({ bodies, ties }).ascent;

describe('a way up', () => {
  test('is governed where it passes a government, as the paths say', () => {
    const ascent = above(
      ['office', 'bureau', 'town GOVERNMENT'],
      'office PART_OF bureau',
      'bureau SUBORDINATE_TO town',
    );
    expect(isGoverned('office', ascent)).toBe(true);
    expect(wayUp('office', ascent)).toEqual({ ends: 3, governed: 3, mayCircle: false });
    expect(pathsUp('office', ascent, 'ACTUAL')[0]?.outcome).toBe('REACHES_TOP');
  });

  test('is not where it ends below any government', () => {
    const ascent = above(['office', 'bureau', 'town GOVERNMENT'], 'office PART_OF bureau');
    expect(isGoverned('office', ascent)).toBe(false);
    expect(pathsUp('office', ascent, 'ACTUAL')[0]?.outcome).not.toBe('REACHES_TOP');
  });

  test('is not where all that comes after the government goes in a circle', () => {
    const ascent = above(['office', 'town GOVERNMENT'], 'office PART_OF town', 'town SUBORDINATE_TO office');
    expect(isGoverned('office', ascent)).toBe(false);
    expect(isAboveItself('office', ascent)).toBe(true);
    expect(isAboveItself('town', ascent)).toBe(true);
  });

  test('may circle below a circle, where nobody is above himself', () => {
    const ascent = above(['a', 'b', 'c'], 'a PART_OF b', 'b PART_OF c', 'c PART_OF b');
    expect(wayUp('a', ascent).mayCircle).toBe(true);
    expect(['a', 'b', 'c'].filter((id) => isAboveItself(id, ascent))).toEqual(['b', 'c']);
  });

  test('is of nobody who is not known', () => {
    expect(wayUp('nobody', above(['office']))).toEqual({ ends: Infinity, governed: Infinity, mayCircle: false });
  });

  test('that is longer than a path may be is not followed to its end', () => {
    const bodies = [...Array.from({ length: 40 }, (_, at) => `b${at}`), 'town GOVERNMENT'];
    const ties = bodies.slice(0, 39).map((id, at) => `${id} SUBORDINATE_TO b${at + 1}`);
    const ascent = above(bodies, ...ties, 'b39 SUBORDINATE_TO town');
    expect(isGoverned('b0', ascent)).toBe(false);
    expect(isGoverned('b20', ascent)).toBe(true);
  });
});
