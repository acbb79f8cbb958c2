import { expect, test } from '@jest/globals';
import { gr17 } from '../../../src/analysis/rules/gr-17.js';
import { always } from '../../../src/domain/period.js';
import { verdictOf } from './sample/verdict-of.js';

const mechanism = (id: string, objects: string[], roles: string[]) => ({
  id,
  scenario: 'S',
  name: id,
  nameEn: null,
  objects,
  domain: null,
  jurisdictions: ['here'],
  validity: always,
  steps: roles.map((role, at) => ({
    id: `${id}.${at + 1}`,
    mechanism: id,
    position: at + 1,
    name: role,
    nameEn: null,
    actor: null,
    role,
    condition: null as string | null,
    threshold: null,
    cites: [`source of ${role}`],
  })),
});
const verdict = (...mechanisms: ReturnType<typeof mechanism>[]) =>
  verdictOf(gr17, { powers: ['office ACCOUNTABLE F3'], mechanisms });

test('fires where a demanded step is lacking', () => {
  expect(verdict(mechanism('M1', ['PLAN'], ['RESPONSIBLE', 'APPROVER']))).toMatchObject({
    outcome: 'FIRE',
    examined: 1,
    findings: [
      {
        severity: 'ERROR',
        subjects: ['M1', 'object:PLAN', 'E-GOV'],
        cites: ['source of RESPONSIBLE', 'source of APPROVER'],
        statement: 'The route of PLAN by M1 lacks DELIBERATOR.',
      },
    ],
  });
});

test('fires where the steps come in another order', () => {
  expect(verdict(mechanism('M1', ['PLAN'], ['RESPONSIBLE', 'DELIBERATOR', 'APPROVER'])).findings).toMatchObject([
    { statement: 'The route of PLAN by M1 passes RESPONSIBLE, APPROVER, DELIBERATOR in another order.' },
  ]);
});

test('fires where there are no steps at all', () => {
  expect(verdict(mechanism('M2A', ['DEPARTMENT_PROJECT'], [])).findings).toMatchObject([
    { statement: 'The route of DEPARTMENT_PROJECT by M2A lacks PROPOSER, REVIEWER.' },
  ]);
});

test('fires for the class that is broken, and not for the other classes of the same route', () => {
  const both = mechanism('M', ['PLAN', 'DEPARTMENT_PROJECT'], ['PROPOSER', 'REVIEWER', 'APPROVER']);
  expect(verdict(both)).toMatchObject({ examined: 2, findings: [{ about: ['E-GOV', 'M', 'object:PLAN'] }] });
});

test('does not fire where every step comes in order, with others between', () => {
  const roles = ['PARTICIPANT', 'RESPONSIBLE', 'REVIEWER', 'APPROVER', 'RESPONSIBLE', 'DELIBERATOR', 'PUBLISHER'];
  expect(verdict(mechanism('M1', ['PLAN'], roles))).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test('does not fire for an urgent route: that is another route', () => {
  const plan = mechanism('M1', ['PLAN'], ['RESPONSIBLE', 'APPROVER', 'DELIBERATOR']);
  expect(verdict(plan, mechanism('urgent', ['URGENT'], ['APPROVER']))).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test('does not fire for a step that is passed under a condition only: what is urgent may take another way', () => {
  const route = mechanism('M1', ['DEPARTMENT_PROJECT'], ['PROPOSER', 'REVIEWER']);
  const urgent = route.steps.map((step) =>
    step.role === 'REVIEWER' ? { ...step, condition: 'object.urgent = false' } : step,
  );
  expect(verdict({ ...route, steps: urgent })).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test('does not fire for a way of its own that no class of objects is said to go', () => {
  const ordinary = mechanism('M1', ['DEPARTMENT_PROJECT'], ['PROPOSER', 'REVIEWER']);
  expect(verdict(ordinary, mechanism('urgent', [], ['APPROVER']))).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test.each([
  ['no route is recorded', []],
  ['the class of a route’s objects is not', [mechanism('M', [], ['APPROVER'])]],
])('is unknown where %s', (_, mechanisms) => {
  expect(verdict(...mechanisms)).toMatchObject({ outcome: 'UNKNOWN', examined: 0 });
});
