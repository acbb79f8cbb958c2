import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findingId } from '../../src/domain/finding-id.js';

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((text) => !text.includes('\u0000'));
const fault = fc.record({
  scenario: word,
  rule: fc.constantFrom('GR-01', 'GR-02'),
  subjects: fc.uniqueArray(word, { maxLength: 4 }),
});

describe('the id of a finding', () => {
  test('is the same tomorrow as today', () => {
    expect(findingId('ASIS', 'GR-02', ['o.lgo', 'o.lio', 'o.lplan', 'a07', 'a08', 'a09'])).toBe(
      'GR-02:e1358a9a663824c0',
    );
  });

  test('opens with its rule', () => {
    expect(findingId('NEAR', 'DQ-1', ['o.epo'])).toMatch(/^DQ-1:[0-9a-f]{16}$/);
  });

  test('does not depend on the order of what it is about', () => {
    fc.assert(
      fc.property(fault, ({ scenario, rule, subjects }) => {
        expect(findingId(scenario, rule, [...subjects].reverse())).toBe(findingId(scenario, rule, subjects));
      }),
    );
  });

  test('is another for another rule, scenario or subject', () => {
    fc.assert(
      fc.property(fault, fault, (one, other) => {
        const key = ({ scenario, rule, subjects }: typeof one) =>
          JSON.stringify([scenario, rule, [...subjects].sort()]);
        const id = ({ scenario, rule, subjects }: typeof one) => findingId(scenario, rule, subjects);
        expect(id(one) === id(other)).toBe(key(one) === key(other));
      }),
    );
  });
});
