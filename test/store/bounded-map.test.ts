import { expect, test } from '@jest/globals';
import { boundedMap } from '../../src/store/bounded-map.js';

test('what is used stays, what is not goes', () => {
  const map = boundedMap<number>(10);
  map.set('used', 1);
  map.set('idle', 2);
  for (let each = 0; each < 40; each++) {
    map.set(`other ${each}`, each);
    expect(map.get('used')).toBe(1);
  }
  expect(map.get('idle')).toBeUndefined();
});

test('what is large takes the place of several', () => {
  const map = boundedMap<string>(10);
  map.set('first', 'small');
  map.set('second', 'large', 10);
  map.set('third', 'large', 10);
  map.set('fourth', 'large', 10);
  expect([map.get('first'), map.get('second'), map.get('third'), map.get('fourth')]).toEqual([
    undefined,
    undefined,
    'large',
    'large',
  ]);
});
