import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { circles } from '../../../src/import/checks/circles.js';
import type { Step } from '../../../src/import/checks/step.js';

const step: fc.Arbitrary<Step> = fc
  .record({
    lower: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    upper: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    world: fc.constantFrom('N', 'L'),
    validFrom: fc.integer({ min: 0, max: 6 }),
    length: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ length, ...rest }) => ({ ...rest, validTo: rest.validFrom + length }));

/** Whether on some day some world has a way from something back to itself: by following every way, day by day. */
function hasCircle(steps: readonly Step[]): boolean {
  for (const world of ['N', 'L']) {
    for (let day = 0; day <= 10; day += 1) {
      const holding = steps.filter((each) => each.world === world && each.validFrom <= day && day < each.validTo);
      for (const start of 'abcdef') {
        const reached = new Set<string>();
        for (let next = [start]; next.length > 0;) {
          next = holding
            .filter(({ lower, upper }) => next.includes(lower) && !reached.has(upper))
            .map(({ upper }) => upper);
          for (const each of next) reached.add(each);
        }
        if (reached.has(start)) return true;
      }
    }
  }
  return false;
}

test('finds a circle exactly where there is one, and every one found is one', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      const found = circles(steps);
      expect(found.length > 0).toBe(hasCircle(steps));
      for (const circle of found) {
        expect(hasCircle(circle)).toBe(true);
        const uppers = circle.map(({ upper }) => upper).sort();
        expect(circle.map(({ lower }) => lower).sort()).toEqual(uppers);
      }
    }),
    { numRuns: 500 },
  );
});

test('leaves nothing that goes round once the closing steps are taken away', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      const closing = new Set(circles(steps).flatMap(([first]) => first ?? []));
      expect(hasCircle(steps.filter((each) => !closing.has(each)))).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('takes twenty thousand steps, one above the other, without trouble', () => {
  const steps = Array.from({ length: 20_000 }, (_, n) => ({
    lower: `o${n}`,
    upper: `o${n + 1}`,
    world: 'N',
    validFrom: n,
    validTo: 99_999_999,
  }));
  expect(circles(steps)).toEqual([]);
  const round = { lower: 'o20000', upper: 'o0', world: 'N', validFrom: 0, validTo: 99_999_999 };
  expect(circles([...steps, round]).map(({ length }) => length)).toEqual([20_001]);
});
