import { expect, test } from '@jest/globals';
import { ruleCatalogue } from '../../../src/analysis/rule-catalogue.js';
import { gr02 } from '../../../src/analysis/rules/gr-02.js';
import { gr08 } from '../../../src/analysis/rules/gr-08.js';
import { gr10a } from '../../../src/analysis/rules/gr-10a.js';
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
    { of: 'group', post: 'chair', holders: ['Zhang'] },
    { of: 'bureau', post: 'head', holders: ['Chen'] },
    { of: 'desk', post: 'in charge', holders: ['Wu'] },
    { of: 'plan', post: 'planner' },
  ],
  staffings: [{ ...fact, id: 'staff', organization: 'plan', unit: false, quota: 0, technicalStaff: 0 }],
  appraisals: [{ ...fact, id: 'appraised', post: 'head', domain: 'E-GOV' }],
  evaluations: [{ id: 'seen', name: 'seen', perspective: 'public', criteria: ['efficiency'], graded: true, cites: [] }],
  mechanisms: [
    { ...fact, id: 'route', name: 'route', nameEn: null, objects: ['PLAN'], jurisdictions: ['here'], steps: [] },
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

test('what two domains hold side by side is not added up', () => {
  const both = {
    functions: [...(eGov.functions ?? []), ...ofWater(eGov.functions ?? [])],
    domains: [...(eGov.domains ?? []), ...ofWater(eGov.domains ?? [])],
  };
  const apart = {
    catalogue: both,
    powers: ['office ACCOUNTABLE F1', 'office ACCOUNTABLE F2', 'rivers ACCOUNTABLE W1'],
  };
  expect(verdictOf(gr02, apart)).toMatchObject({ outcome: 'PASS', examined: 3 });
  expect(verdictOf(gr08, apart).examined).toBe(12);
  const watched = { catalogue: both, powers: ['rivers ACCOUNTABLE W4', 'office SUPERVISOR F6'] };
  expect(verdictOf(gr10a, watched).outcome).toBe('FIRE');
});
