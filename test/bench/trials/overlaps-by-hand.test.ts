import { expect, test } from '@jest/globals';
import { type Claim, conflictsOf } from './overlaps-by-hand.js';

const claim = (id: string, body: string, role = 'ACCOUNTABLE', object: string | null = null): Claim => [
  id,
  body,
  role,
  object,
  null,
];

test('finds two bodies that answer for the same, and none where one of them leads', () => {
  expect(conflictsOf('f', [claim('1', 'a'), claim('2', 'b')])).toEqual(['1 2 a b f']);
  expect(conflictsOf('f', [claim('1', 'a', 'LEAD'), claim('2', 'b')])).toEqual([]);
});

test('names only the leads where there are two', () => {
  expect(conflictsOf('f', [claim('1', 'a', 'LEAD'), claim('2', 'b', 'LEAD'), claim('3', 'c')])).toEqual([
    '1 2 3 a b f',
  ]);
});

test('keeps apart who answers for different objects, and tells once of who meets over everything', () => {
  expect(conflictsOf('f', [claim('1', 'a', 'ACCOUNTABLE', 'x'), claim('2', 'b', 'ACCOUNTABLE', 'y')])).toEqual([]);
  const all = [claim('1', 'a'), claim('2', 'b'), claim('3', 'c', 'ACCOUNTABLE', 'x')];
  expect(conflictsOf('f', all)).toEqual(['1 2 3 a b c f x']);
});
