import { describe, expect, test } from '@jest/globals';
import { coveringCoordinations } from '../../src/domain/coordination.js';

const coordinations = [
  { id: 'all', partOf: null },
  { id: 'of plans', partOf: 'planning' },
  { id: 'of draft plans', partOf: 'of plans' },
  { id: 'of works', partOf: 'building' },
];
const line = (id: string, ...superiors: string[]) => [{ id, superiors, parts: [] }];

describe('what coordinates a function is', () => {
  test('it itself, where it is coordination, before what covers all', () => {
    expect(coveringCoordinations(line('of plans', 'planning'), coordinations)).toEqual([
      ['of plans'],
      ['of draft plans'],
      ['all'],
    ]);
  });

  test('what contains it, with that itself', () => {
    expect(coveringCoordinations(line('of draft plans', 'of plans', 'planning'), coordinations)).toEqual([
      ['of plans', 'of draft plans'],
      ['all'],
    ]);
  });

  test('what stands beside it under the same function, before what stands on its own', () => {
    expect(coveringCoordinations(line('drafting', 'planning'), coordinations)).toEqual([['of plans'], ['all']]);
  });

  test('only what stands on its own, where nothing is nearer', () => {
    expect(coveringCoordinations(line('archives'), coordinations)).toEqual([['all']]);
  });

  test('nothing, where there is none', () => {
    expect(coveringCoordinations(line('archives'), [])).toEqual([]);
  });
});
