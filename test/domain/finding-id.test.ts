import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findingId, readFindingId } from '../../src/domain/finding-id.js';

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((text) => !text.includes('\u0000'));
const fault = fc.record({
  scenario: word,
  rule: fc.constantFrom('GR-01', 'GR-02'),
  subjects: fc.uniqueArray(word, { maxLength: 4 }),
});

describe('the id of a finding', () => {
  test('is the same tomorrow as today', () => {
    expect(findingId('ASIS', 'GR-02', 'j.local', ['o.lgo', 'o.lio', 'o.lplan', 'a07', 'a08', 'a09'])).toBe(
      'GR-02:j.local:e1358a9a663824c0',
    );
  });

  test('says by which rule and where it is to be found again', () => {
    fc.assert(
      fc.property(fault, word, ({ scenario, rule, subjects }, place) => {
        expect(readFindingId(findingId(scenario, rule, place, subjects))).toEqual({ rule, jurisdiction: place });
      }),
    );
  });

  test.each(['', 'GR-02', 'GR-02:e1358a9a663824c0', 'GR-02:j.cn:e135', ':j.cn:e1358a9a663824c0'])(
    'is told from any other, such as “%s”',
    (id) => {
      expect(readFindingId(id)).toBeNull();
    },
  );

  test('does not depend on the order of what it is about', () => {
    fc.assert(
      fc.property(fault, ({ scenario, rule, subjects }) => {
        expect(findingId(scenario, rule, 'j', [...subjects].reverse())).toBe(findingId(scenario, rule, 'j', subjects));
      }),
    );
  });

  test('is another for another rule, scenario or subject', () => {
    fc.assert(
      fc.property(fault, fault, (one, other) => {
        const key = ({ scenario, rule, subjects }: typeof one) =>
          JSON.stringify([scenario, rule, [...subjects].sort()]);
        const id = ({ scenario, rule, subjects }: typeof one) => findingId(scenario, rule, 'j', subjects);
        expect(id(one) === id(other)).toBe(key(one) === key(other));
      }),
    );
  });
});
