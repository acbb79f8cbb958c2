import { expect, test } from '@jest/globals';
import { ruleCatalogue } from '../../../src/analysis/rule-catalogue.js';
import { gr02 } from '../../../src/analysis/rules/gr-02.js';
import { gr08 } from '../../../src/analysis/rules/gr-08.js';
import { gr10a } from '../../../src/analysis/rules/gr-10a.js';
import { gr16 } from '../../../src/analysis/rules/gr-16.js';
import { gr17 } from '../../../src/analysis/rules/gr-17.js';
import { gapReport } from '../../../src/domain/gap-report.js';
import { always } from '../../../src/domain/period.js';
import { arrangementOf, type Given } from '../arrangement-of.js';
import { absenceOf } from './sample/absence-of.js';
import { domainOf } from './sample/domain-of.js';
import { eGov } from './sample/e-gov.js';
import { verdictOf } from './sample/verdict-of.js';

const fact = { scenario: 'S', validity: always, certainty: 'STATED', cites: ['S001'] } as const;

/** A province that breaks every rule of management. */
const worst: Given = {
  catalogue: eGov,
  level: 'PROVINCE',
  bodies: [
    'plan DEPARTMENT',
    'bureau DEPARTMENT',
    'desk EXECUTION_BODY',
    'firm ENTERPRISE',
    'group LEADING_GROUP',
    { id: 'office', kind: 'COORDINATION_GROUP', temporary: true },
    { id: 'treasury', portfolios: ['FINANCE'] },
  ],
  away: [{ id: 'ministry', level: 'CENTRAL' }],
  ties: ['office COUNTERPART_OF ministry', 'treasury MEMBER_OF group', 'desk PART_OF bureau'],
  powers: [
    'plan ACCOUNTABLE F1',
    'office ACCOUNTABLE F1',
    'office ACCOUNTABLE F2',
    'office ACCOUNTABLE F5.2',
    'office SUPERVISOR F6',
    'group ACCOUNTABLE FD',
    { power: 'office ACCOUNTABLE F4', object: 'portal' },
    { power: 'firm ACCOUNTABLE F4', object: 'network' },
  ],
  absences: [absenceOf({ absent: 'SUPERVISOR' })],
  headPosts: [
    { of: 'group', post: 'chair', follows: [{ post: 'vice governor', holders: ['Zhang'] }] },
    { of: 'bureau', post: 'head', holders: ['Chen'] },
    { of: 'desk', post: 'in charge', holders: ['Wu'] },
    { of: 'plan', post: 'planner' },
  ],
  staffings: [{ ...fact, id: 'staff', organization: 'plan', domain: null, unit: false, quota: 0, technicalStaff: 0 }],
  appraisals: [{ ...fact, id: 'appraised', post: 'head', domain: 'E-GOV' }],
  evaluations: [
    {
      id: 'seen',
      name: 'seen',
      perspective: 'public',
      criteria: ['efficiency'],
      graded: true,
      pilot: false,
      domain: null,
      cites: [],
    },
  ],
  mechanisms: [
    {
      ...fact,
      id: 'route',
      name: 'route',
      nameEn: null,
      objects: ['PLAN'],
      domain: null,
      jurisdictions: ['here'],
      steps: [],
    },
  ],
  assignments: [{ ...fact, id: 'assigned', organization: 'group', system: 'decision' }],
  base: { catalogue: eGov, powers: ['former ACCOUNTABLE F3'] },
};

const inWater: Readonly<Record<string, string>> = {
  'E-GOV': 'WATER',
  FINANCE: 'TREASURY',
  PERSONNEL: 'STAFF',
  DEVELOPMENT: 'WORKS',
  AUDIT: 'ACCOUNTS',
  PLAN: 'BASIN_PLAN',
  efficiency: 'purity',
  satisfaction: 'taste',
  application: 'leakage',
};
/** The same said of another domain, which has words of its own for everything. */
const ofWater = <T>(said: T): T =>
  JSON.parse(
    JSON.stringify(said).replace(
      /\b(?:F(\d(?:\.\d)?|[DB])|E-GOV|FINANCE|PERSONNEL|DEVELOPMENT|AUDIT|PLAN|efficiency|satisfaction|application)\b/g,
      (word, of: string | undefined) => (of === undefined ? (inWater[word] ?? word) : `W${of}`),
    ),
  ) as T;

const judged = (given: Given) =>
  gapReport(arrangementOf(given), ruleCatalogue).verdicts.map(
    ({ rule, outcome, reason, examined, findings, unknown }) => ({
      rule: rule.id,
      outcome,
      reason,
      examined,
      findings: findings.map(({ severity, statement, subjects, about, cites }) => ({
        severity,
        statement,
        subjects,
        about,
        cites,
      })),
      unknown,
    }),
  );

test('every rule of management fires on the worst of e-government', () => {
  const silent = judged(worst).filter(({ rule, outcome }) => rule.startsWith('GR') && outcome !== 'FIRE');
  expect(silent).toEqual([]);
});

test('every rule says the same of another domain, in its own words', () => {
  const water = judged(ofWater(worst));
  expect(water).toEqual(ofWater(judged(worst)));
  expect(JSON.stringify(water)).not.toMatch(/E-GOV|\bF\d|FINANCE|efficiency/);
});

test('a domain demands what its own data say, and no more', () => {
  const catalogue = {
    functions: ['W1', 'W2'].map((id) => ({ id, domain: 'WATER', group: 'MANAGEMENT' as const })),
    domains: [domainOf({ id: 'WATER', management: ['W1', 'W2'], required: ['W1'] })],
  };
  const given = { catalogue, powers: ['rivers ACCOUNTABLE W1', 'wells ACCOUNTABLE W2'] };
  expect(verdictOf(gr08, given)).toMatchObject({ outcome: 'PASS', examined: 1 });
  expect(verdictOf(gr02, given).outcome).toBe('FIRE');
});

const both = {
  functions: [...(eGov.functions ?? []), ...ofWater(eGov.functions ?? [])],
  // One class of objects, and one criterion, of the same name in both.
  domains: (eGov.domains ?? []).flatMap((domain) => [
    domain,
    { ...ofWater(domain), routes: ['PLAN: PROPOSER APPROVER'], evaluationCriteria: ['public: taste'] },
  ]),
};
const inBoth = { catalogue: both, powers: ['office ACCOUNTABLE F1', 'rivers ACCOUNTABLE W1'] };
const route = (domain: string | null) => ({
  ...fact,
  id: 'route',
  name: 'route',
  nameEn: null,
  objects: ['PLAN'],
  domain,
  jurisdictions: ['here'],
  steps: [],
});
const seen = (domain: string | null) => ({
  id: 'seen',
  name: 'seen',
  perspective: 'public',
  criteria: ['taste'],
  graded: true,
  pilot: false,
  domain,
  cites: [],
});

test('a route is judged by the demands of its own domain, though another has a class of that name', () => {
  const about = (domain: string | null) => {
    const { findings, examined, outcome, reason } = verdictOf(gr17, { ...inBoth, mechanisms: [route(domain)] });
    return { outcome, examined, reason, lacks: findings.map(({ statement }) => statement) };
  };
  expect(about('WATER')).toMatchObject({
    examined: 1,
    lacks: ['The route of PLAN by route lacks PROPOSER, APPROVER.'],
  });
  expect(about('E-GOV').lacks).toEqual(['The route of PLAN by route lacks RESPONSIBLE, APPROVER, DELIBERATOR.']);
  expect(about('ROADS')).toMatchObject({ outcome: 'UNKNOWN', examined: 0, lacks: [] });
  const reason = 'For the PLAN of which of E-GOV, WATER route is the route is not said.';
  expect(about(null)).toEqual({ outcome: 'UNKNOWN', examined: 0, reason, lacks: [] });
});

test('an evaluation is judged by the criteria of its own domain', () => {
  const verdict = (domain: string | null) => verdictOf(gr16, { ...inBoth, evaluations: [seen(domain)] });
  expect(verdict('WATER')).toMatchObject({ outcome: 'PASS', examined: 1 });
  expect(verdict('E-GOV')).toMatchObject({ outcome: 'FIRE', examined: 1, findings: [{ about: ['E-GOV', 'here'] }] });
  const reason = 'Which of E-GOV, WATER seen is of is not said.';
  expect(verdict(null)).toMatchObject({ outcome: 'UNKNOWN', examined: 0, reason });
});

test('where only one domain could be meant, that one is', () => {
  const { domains } = both;
  const one = { ...both, domains: domains.map((each) => (each.id === 'WATER' ? domainOf({ id: 'WATER' }) : each)) };
  const given = { ...inBoth, catalogue: one, mechanisms: [route(null)], evaluations: [seen(null)] };
  expect(verdictOf(gr17, given)).toMatchObject({
    outcome: 'FIRE',
    findings: [{ about: ['E-GOV', 'object:PLAN', 'route'] }],
  });
  expect(verdictOf(gr16, given)).toMatchObject({ outcome: 'FIRE', findings: [{ about: ['E-GOV', 'here'] }] });
});

test('what is of a domain makes the domain one to be judged here', () => {
  const domains = (given: Given) => arrangementOf({ catalogue: both, ...given }).domains.map(({ id }) => id);
  expect(domains({ mechanisms: [route('WATER')] })).toEqual(['WATER']);
  expect(domains({ evaluations: [seen('E-GOV')] })).toEqual(['E-GOV']);
  expect(domains({ mechanisms: [route(null)], evaluations: [seen(null)] })).toEqual([]);
});

test('what two domains hold side by side is not added up', () => {
  const apart = {
    catalogue: both,
    powers: ['office ACCOUNTABLE F1', 'office ACCOUNTABLE F2', 'rivers ACCOUNTABLE W1'],
  };
  expect(verdictOf(gr02, apart)).toMatchObject({ outcome: 'PASS', examined: 3 });
  expect(verdictOf(gr08, apart).examined).toBe(12);
  const watched = { catalogue: both, powers: ['rivers ACCOUNTABLE W4', 'office SUPERVISOR F6'] };
  expect(verdictOf(gr10a, watched).outcome).toBe('FIRE');
});
