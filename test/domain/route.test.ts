import { expect, test } from '@jest/globals';
import type { Step } from '../../src/domain/mechanism.js';
import { routeFor } from '../../src/domain/route.js';

const step = (id: string, position: number, condition: string | null = null): Step => ({
  id,
  mechanism: 'm',
  position,
  name: id,
  nameEn: null,
  actor: null,
  role: 'RESPONSIBLE',
  condition,
  threshold: null,
  cites: [],
});
const steps = [step('last', 3, 'object.major = true'), step('first', 1), step('maybe', 2, 'when necessary')];
const taken = (major: boolean | null) => routeFor(steps, { major }).steps.map(({ id }) => id);

test('a route has its steps in order', () => {
  expect(taken(true)).toEqual(['first', 'maybe', 'last']);
});

test('a step whose condition the object does not meet is left out', () => {
  expect(taken(false)).toEqual(['first', 'maybe']);
  expect(routeFor([step('small', 1, 'object.major = false')], { major: true }).steps).toEqual([]);
});

test('a step that depends on what is not known stays in, and is said to', () => {
  expect(taken(null)).toEqual(['first', 'maybe', 'last']);
  expect(routeFor(steps, { major: null }).missing).toContain('Whether it is a major one is not known');
});

test('any other condition stays in, and leaves nothing open', () => {
  expect(routeFor(steps.slice(1), { major: null })).toMatchObject({ missing: null });
});
