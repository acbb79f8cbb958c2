import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scopesOverlap, type Scoped } from '../../src/domain/scope.js';

const everything: Scoped = { object: null, scope: null };
const about = (object: string): Scoped => ({ object, scope: null });
const worded = (scope: string): Scoped => ({ object: null, scope });

describe('scopes', () => {
  test.each([
    ['everything overlaps everything', everything, everything, true],
    ['everything overlaps one object', everything, about('portal'), true],
    ['everything overlaps any words', everything, worded('农村'), true],
    ["the source's own 'everything' does, too", worded('*'), worded('农村'), true],
    ['one object overlaps itself', about('portal'), about('portal'), true],
    ['two objects are disjoint', about('portal'), about('network'), false],
    ['the same words overlap', worded('农村'), worded('农村'), true],
    ['other words are disjoint: a conflict is never made up', worded('农村'), worded('城市'), false],
    ['words overlap an object', worded('农村'), about('portal'), true],
    [
      'everything about one object is disjoint from everything about another',
      { object: 'a', scope: '*' },
      { object: 'b', scope: '*' },
      false,
    ],
  ])('%s', (_, one, other, overlap) => {
    expect(scopesOverlap(one, other)).toBe(overlap);
  });

  const scoped = fc.record({
    object: fc.constantFrom(null, 'portal', 'network'),
    scope: fc.constantFrom(null, '*', '农村', '城市'),
  });

  test('overlap whichever comes first', () => {
    fc.assert(fc.property(scoped, scoped, (one, other) => scopesOverlap(one, other) === scopesOverlap(other, one)));
  });

  test('overlap themselves', () => {
    fc.assert(fc.property(scoped, (one) => scopesOverlap(one, one)));
  });
});
