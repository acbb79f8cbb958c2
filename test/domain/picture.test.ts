import { expect, test } from '@jest/globals';
import { aboveAndBelow, pictureOf, type PictureEdge } from '../../src/domain/picture.js';

const edge = (said: string): PictureEdge => {
  const [from = '', tie = '', to = ''] = said.split(' ');
  return { from, tie, to, certainty: 'STATED', fact: said };
};

test('a picture holds each fact once, and the things at its ends', () => {
  const [first, second] = [edge('office ACCOUNTABLE F1'), edge('office PART_OF council')];
  expect(pictureOf([first, second, { ...first }])).toEqual({
    nodes: ['office', 'F1', 'council'],
    edges: [first, second],
    omitted: 0,
  });
});

test('keeps two facts that say the same, each on its own', () => {
  const again = { ...edge('office ACCOUNTABLE F1'), fact: 'another' };
  expect(pictureOf([edge('office ACCOUNTABLE F1'), again])?.edges).toHaveLength(2);
});

test('there is none without a fact', () => {
  expect(pictureOf([])).toBeNull();
});

test('holds 24 things, and says how many facts do not fit', () => {
  const star = (many: number) => pictureOf(Array.from({ length: many }, (_, at) => edge(`b${at} ACCOUNTABLE F1`)));
  expect(star(23)).toMatchObject({ omitted: 0 });
  expect(star(23)?.nodes).toHaveLength(24);
  expect(star(30)).toMatchObject({ omitted: 7 });
  expect(star(30)?.nodes).toHaveLength(24);
});

test('holds 40 facts, and leaves none out for want of a thing that is drawn already', () => {
  const many = Array.from({ length: 50 }, (_, at) => ({ ...edge('a GUIDES b'), fact: `fact ${at}` }));
  expect(pictureOf(many)).toMatchObject({ nodes: ['a', 'b'], omitted: 10 });
  const late = [...Array.from({ length: 30 }, (_, at) => edge(`b${at} ACCOUNTABLE F1`)), edge('b0 PART_OF b1')];
  expect(pictureOf(late)?.edges.at(-1)).toEqual(edge('b0 PART_OF b1'));
});

test.each([
  ['office SUBORDINATE_TO council', 'council', 'office'],
  ['council LEADS office', 'council', 'office'],
  ['council ASSIGNS_WORK_TO office', 'council', 'office'],
  ['council GUIDES office', 'council', 'office'],
  ['office HOSTED_BY council', 'council', 'office'],
  ['office COUNTERPART_OF ministry', 'ministry', 'office'],
  ['office HEADED_BY head', 'head', 'office'],
  ['head EX_OFFICIO premier', 'premier', 'head'],
  ['premier HELD_BY Li', 'Li', 'premier'],
  ['office ACCOUNTABLE F1', 'office', 'F1'],
  ['here NO_HOLDER F1', 'here', 'F1'],
])('%s: %s stands above %s', (said, above, below) => {
  expect(aboveAndBelow(edge(said))).toEqual({ above, below });
});
