import { describe, expect, test } from '@jest/globals';
import { Refusal } from '../../src/domain/refusal.js';
import type { Scenario } from '../../src/domain/scenario.js';
import { baseViewOf, viewOf } from '../../src/domain/view.js';

const scenarios = (...all: (Partial<Scenario> & { readonly id: string })[]): ReadonlyMap<string, Scenario> =>
  new Map(
    all.map((given) => [
      given.id,
      { name: given.id, nameEn: null, kind: 'WHAT_IF', basedOn: null, inherits: false, retracts: [], ...given },
    ]),
  );
const day = '2008-01-01';

const world = scenarios(
  { id: 'NOW', kind: 'ACTUAL' },
  { id: 'THEN', kind: 'AS_IS' },
  { id: 'PLAN', kind: 'TO_BE', basedOn: 'THEN' },
  { id: 'IF', basedOn: 'NOW', inherits: true, retracts: ['a1'] },
  { id: 'IF-PLAN', basedOn: 'PLAN', inherits: true, retracts: ['b1', 'b2'] },
  { id: 'IF-IF', basedOn: 'IF', inherits: true, retracts: ['a2'] },
  { id: 'ALONE' },
);

describe('a view', () => {
  test('has the facts of its scenario alone where that inherits nothing', () => {
    expect(viewOf(world, 'PLAN', day)).toEqual({
      scenario: 'PLAN',
      kind: 'TO_BE',
      scenarios: ['PLAN'],
      retracted: [],
      asOf: day,
    });
  });

  test('of a what-if has the facts of what that is laid over, less what it takes back', () => {
    expect(viewOf(world, 'IF', day)).toMatchObject({ scenarios: ['IF', 'NOW'], retracted: ['a1'] });
  });

  test('of a what-if over a what-if has the facts of all three, less what both take back', () => {
    const { scenarios: inherited, retracted } = viewOf(world, 'IF-IF', day);
    expect(inherited).toEqual(['IF-IF', 'IF', 'NOW']);
    expect([...retracted].sort()).toEqual(['a1', 'a2']);
  });

  test('ends its inheritance where a scenario is based on another without inheriting from it', () => {
    expect(viewOf(world, 'IF-PLAN', day).scenarios).toEqual(['IF-PLAN', 'PLAN']);
  });

  test.each([
    ['NOW', 'ACTUAL'],
    ['THEN', 'AS_IS'],
    ['IF', 'ACTUAL'],
    ['IF-IF', 'ACTUAL'],
    ['IF-PLAN', 'TO_BE'],
    ['ALONE', 'TO_BE'],
  ])('of %s is of the kind %s: a what-if is of the kind of what it is laid over', (id, kind) => {
    expect(viewOf(world, id, day).kind).toBe(kind);
  });

  test('of an unknown scenario is refused, with the argument named', () => {
    expect(() => viewOf(world, 'NOWHERE', day)).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        argument: 'view.scenario',
        message: "There is no scenario 'NOWHERE'.",
      }),
    );
  });

  test('quotes no more of an unknown scenario than a line', () => {
    expect(() => viewOf(world, 'x'.repeat(500), day)).toThrow(`There is no scenario '${'x'.repeat(80)}'.`);
  });

  test('of a scenario that inherits from itself, at once or in a circle, is refused', () => {
    const circles = scenarios(
      { id: 'SELF', basedOn: 'SELF', inherits: true },
      { id: 'A', basedOn: 'B', inherits: true },
      { id: 'B', basedOn: 'A', inherits: true },
    );
    for (const id of ['SELF', 'A', 'B']) {
      expect(() => viewOf(circles, id, day)).toThrow(Refusal);
      expect(() => viewOf(circles, id, day)).toThrow('inherits from itself');
    }
  });

  test('of scenarios that are based on each other, and inherit nothing, is none the worse', () => {
    const circle = scenarios({ id: 'A', kind: 'TO_BE', basedOn: 'B' }, { id: 'B', kind: 'TO_BE', basedOn: 'A' });
    expect(viewOf(circle, 'A', day).scenarios).toEqual(['A']);
  });
});

describe('the base of a view', () => {
  test('is the view of the scenario that this one succeeds, on the same day', () => {
    expect(baseViewOf(world, viewOf(world, 'PLAN', day))).toEqual(viewOf(world, 'THEN', day));
  });

  test('of a what-if is that of what it is laid over: with nothing changed, it is that scenario', () => {
    expect(baseViewOf(world, viewOf(world, 'IF-PLAN', day))).toEqual(viewOf(world, 'THEN', day));
  });

  test('is none where the scenario succeeds none', () => {
    expect(baseViewOf(world, viewOf(world, 'NOW', day))).toBeNull();
    expect(baseViewOf(world, viewOf(world, 'IF-IF', day))).toBeNull();
  });
});
