import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commandersOf, lowestCommonSuperiors } from '../../src/domain/meeting.js';
import { ascentOf } from './ascent-of.js';

const state = { state: { kind: 'GOVERNMENT' } } as const;

describe('bodies meet', () => {
  test('in the lowest body that commands all of them', () => {
    const ascent = ascentOf(['a PART_OF ministry', 'b PART_OF ministry', 'ministry PART_OF state'], state);
    expect(lowestCommonSuperiors(['a', 'b'], ascent)).toEqual(['ministry']);
  });

  test('above the one that commands the other', () => {
    const ascent = ascentOf(['a PART_OF ministry', 'ministry PART_OF state'], state);
    expect(lowestCommonSuperiors(['a', 'ministry'], ascent)).toEqual(['state']);
  });

  test('in two bodies where both command all of them, and neither the other', () => {
    const ascent = ascentOf(['a PART_OF north', 'b PART_OF north', 'south LEADS a', 'south LEADS b']);
    expect(lowestCommonSuperiors(['a', 'b'], ascent)).toEqual(['north', 'south']);
  });

  test('nowhere, where nothing commands all of them', () => {
    expect(lowestCommonSuperiors(['a', 'b'], ascentOf(['a PART_OF north', 'b PART_OF south']))).toEqual([]);
  });

  test('not in the congress above a government', () => {
    const ascent = ascentOf(['north ACCOUNTABLE_TO congress', 'south ACCOUNTABLE_TO congress'], {
      north: { kind: 'GOVERNMENT' },
      south: { kind: 'GOVERNMENT' },
      congress: { kind: 'PEOPLES_CONGRESS' },
    });
    expect(lowestCommonSuperiors(['north', 'south'], ascent)).toEqual([]);
  });

  const bodies = ['a', 'b', 'c', 'd', 'e', 'f'];
  const ties = fc.array(
    fc.tuple(fc.constantFrom(...bodies), fc.constantFrom(...bodies)).filter(([lower, upper]) => lower < upper),
    { maxLength: 12 },
  );

  test('wherever it is, in bodies that command all of them, whichever is named first', () => {
    fc.assert(
      fc.property(ties, fc.shuffledSubarray(bodies, { minLength: 2, maxLength: 3 }), (all, asked) => {
        const ascent = ascentOf(all.map(([lower, upper]) => `${lower} PART_OF ${upper}`));
        const found = lowestCommonSuperiors(asked, ascent);
        for (const each of found) for (const body of asked) expect(commandersOf(body, ascent)).toContain(each);
        expect(lowestCommonSuperiors([...asked].reverse(), ascent)).toEqual(found);
      }),
    );
  });
});
