import { expect, test } from '@jest/globals';
import { ruleCatalogue } from '../../../src/analysis/rule-catalogue.js';
import { comparison, type Comparison } from '../../../src/domain/comparison.js';
import { gapReport } from '../../../src/domain/gap-report.js';
import { arrangementOf, type Given } from '../arrangement-of.js';
import { eGov } from './sample/e-gov.js';

const judged = (given: Given) => {
  const arrangement = arrangementOf({ catalogue: eGov, ...given });
  return { arrangement, report: gapReport(arrangement, ruleCatalogue) };
};
const between = (from: Given, to: Given) => comparison(judged(from), judged(to));
const of = (rule: string, findings: Comparison['closed']) =>
  findings.filter((each) => each.rule === rule).map(({ about }) => about);

const split = ['plan ACCOUNTABLE F1', 'general ACCOUNTABLE F2'];

test('closes what fires before and not after, and opens what fires after and not before', () => {
  const to = {
    bodies: ['office MANAGEMENT_BODY'],
    powers: [...split, 'office ACCOUNTABLE F0', 'office ACCOUNTABLE F1'],
  };
  const { closed, opened, remaining } = between({ powers: split }, to);
  expect(of('GR-02', closed)).toEqual([['general', 'plan']]);
  expect(of('GR-01', opened)).toEqual([['F1', 'office', 'plan']]);
  expect(of('GR-03', remaining)).toEqual([['E-GOV', 'here']]);
  expect(of('GR-08', closed)).toEqual([]);
});

test('matches findings by what they are about, whichever facts show it in either scenario', () => {
  const told = (scenario: string): Given => ({
    view: { scenario },
    bodies: ['plan', 'general', 'harbour'],
    powers: split.map((power) => ({ power, id: `${power} of ${scenario}` })),
    ties: [{ tie: 'plan PART_OF harbour', id: `tie of ${scenario}` }],
  });
  const { closed, opened, remaining } = between(told('BEFORE'), told('AFTER'));
  expect({ closed, opened }).toEqual({ closed: [], opened: [] });
  expect(of('GR-11', remaining)).toEqual([['general'], ['harbour', 'plan']]);
});

test('keeps every finding of several that are about the same', () => {
  const powers = [
    { power: 'office ACCOUNTABLE F4', id: 'north', scope: 'north' },
    { power: 'office ACCOUNTABLE F4', id: 'south', scope: 'south' },
  ];
  expect(of('GR-06', between({}, { powers }).opened)).toHaveLength(2);
  expect(of('GR-06', between({ powers }, { powers }).remaining)).toHaveLength(2);
  expect(of('GR-06', between({ powers }, {}).closed)).toHaveLength(2);
});

test('says which bodies are on one side only', () => {
  expect(between({ bodies: ['c', 'a'] }, { bodies: ['a', 'b'] })).toMatchObject({
    onlyInFrom: ['c'],
    onlyInTo: ['b'],
    inBoth: ['a'],
  });
});

test('says whose functions pass to whom, and not what stays or is only performed', () => {
  const from = { powers: ['plan ACCOUNTABLE F1', 'plan ACCOUNTABLE F2', 'plan RESPONSIBLE F3'] };
  const to = {
    powers: ['office ACCOUNTABLE F1', { power: 'plan ACCOUNTABLE F2', id: 'anew' }, 'office RESPONSIBLE F3'],
  };
  const { reassigned } = between(from, to);
  expect(
    reassigned.map((each) => [
      each.function,
      each.from.map(({ holder }) => holder),
      each.to.map(({ holder }) => holder),
    ]),
  ).toEqual([['F1', ['plan'], ['office']]]);
});
