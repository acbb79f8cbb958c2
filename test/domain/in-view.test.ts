import { describe, expect, test } from '@jest/globals';
import { isInView } from '../../src/domain/in-view.js';
import { always } from '../../src/domain/period.js';
import type { View } from '../../src/domain/view.js';

const view: View = {
  scenario: 'IF',
  kind: 'TO_BE',
  scenarios: ['IF', 'PLAN'],
  retracted: ['gone'],
  asOf: '2008-01-01',
};
const until = (to: string) => ({ ...always, to });

describe('in a view there is', () => {
  test('a fact of its scenario, or of one that it inherits', () => {
    expect(isInView(view, { id: 'x', scenario: 'IF', validity: always })).toBe(true);
    expect(isInView(view, { id: 'x', scenario: 'PLAN', validity: always })).toBe(true);
  });

  test('a body that exists in one of them at least', () => {
    expect(isInView(view, { id: 'x', scenarios: ['OTHER', 'PLAN'], validity: always })).toBe(true);
  });

  test('what belongs to no scenario, such as a function or a document', () => {
    expect(isInView(view, { id: 'x' })).toBe(true);
  });
});

describe('in a view there is not', () => {
  test('a fact or a body of another scenario only', () => {
    expect(isInView(view, { id: 'x', scenario: 'OTHER', validity: always })).toBe(false);
    expect(isInView(view, { id: 'x', scenarios: ['OTHER'], validity: always })).toBe(false);
    expect(isInView(view, { id: 'x', scenarios: [], validity: always })).toBe(false);
  });

  test('what has ended by the day, or on it', () => {
    expect(isInView(view, { id: 'x', scenario: 'IF', validity: until('2008-01-01') })).toBe(false);
    expect(isInView(view, { id: 'x', scenario: 'IF', validity: until('2008-01-02') })).toBe(true);
  });

  test('what is taken back', () => {
    expect(isInView(view, { id: 'gone', scenario: 'PLAN', validity: always })).toBe(false);
    expect(isInView(view, { id: 'gone', scenarios: ['PLAN'], validity: always })).toBe(false);
  });
});
