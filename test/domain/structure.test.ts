import { expect, test } from '@jest/globals';
import { joinedStructures, noStructure, spanOf, structureOf, type PostHeld } from '../../src/domain/structure.js';
import { arrangementOf } from '../analysis/arrangement-of.js';

const bodies = ['council GOVERNMENT', 'office', 'bureau', 'unit'];
const ties = ['office SUBORDINATE_TO council', 'council LEADS bureau', 'unit PART_OF office', 'unit HOSTED_BY bureau'];
const place = arrangementOf({ bodies, ties });
const post = (organization: string, held: PostHeld['held'], head = true): PostHeld => ({ organization, held, head });

test('a span counts who is directly commanded, whichever way that is written, and no host', () => {
  const { spans } = structureOf(place, []);
  expect(Object.fromEntries(spans)).toEqual({ 1: 1, 2: 1 });
  expect(spanOf({ spans })).toEqual({ min: 1, median: 1.5, max: 2 });
});

test('nobody commands: there is no span, and all stand on one layer', () => {
  const { spans, layers } = structureOf(arrangementOf({ bodies }), []);
  expect(spanOf({ spans })).toBeNull();
  expect(layers).toEqual([{ bodies: 4, posts: 0 }]);
});

test('a layer lies below the lowest of those that command it', () => {
  const posts = [post('council', 'HELD'), post('unit', 'HELD'), post('unit', 'VACANT', false)];
  expect(structureOf(place, posts).layers).toEqual([
    { bodies: 1, posts: 1 },
    { bodies: 2, posts: 0 },
    { bodies: 1, posts: 2 },
  ]);
});

test('a superior of another jurisdiction makes no layer here, and a circle comes to an end', () => {
  const far = arrangementOf({ bodies: ['office'], away: ['ministry'], ties: ['office SUBORDINATE_TO ministry'] });
  expect(structureOf(far, []).layers).toEqual([{ bodies: 1, posts: 0 }]);
  const circle = arrangementOf({ bodies: ['a', 'b'], ties: ['a PART_OF b', 'b PART_OF a'] });
  expect(structureOf(circle, []).layers.reduce((sum, layer) => sum + layer.bodies, 0)).toBe(2);
});

test('a post that nobody is recorded to have held is not vacant', () => {
  const posts = [post('council', 'HELD'), post('office', 'NOT_KNOWN'), post('unit', 'VACANT', false)];
  expect(structureOf(place, posts)).toMatchObject({
    heads: { held: 1, vacant: 0, notKnown: 1 },
    posts: { held: 1, vacant: 1, notKnown: 1 },
  });
});

test('jurisdictions are laid over one another', () => {
  const posts = [post('council', 'HELD')];
  const both = joinedStructures([
    noStructure,
    structureOf(place, posts),
    structureOf(arrangementOf({ bodies: ['x'] }), []),
  ]);
  expect(both).toMatchObject({
    jurisdictions: 2,
    heads: { held: 1 },
    layers: [{ bodies: 2, posts: 1 }, { bodies: 2 }, { bodies: 1 }],
  });
});
