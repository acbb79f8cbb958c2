import { expect, test } from '@jest/globals';
import { agrees, countedOf } from './counted.js';

const graph = (bodies: number, parts: number) =>
  countedOf({
    nodes: new Map([
      ['Entity', bodies],
      ['Organization', bodies],
      ['Source', 3],
    ]),
    ties: new Map([['PART_OF', parts]]),
  });

test('looks at the data, and not at what keeps account of them', () => {
  expect([...graph(5, 4)]).toEqual([
    ['Organization', 5],
    ['-PART_OF-', 4],
  ]);
});

test('wants all of everything, or no more than that of a load that was stopped', () => {
  expect(agrees(graph(5, 4), graph(5, 4), false)).toBe(true);
  expect(agrees(graph(5, 3), graph(5, 4), false)).toBe(false);
  expect(agrees(graph(5, 3), graph(5, 4), true)).toBe(true);
  expect(agrees(graph(6, 3), graph(5, 4), true)).toBe(false);
});
