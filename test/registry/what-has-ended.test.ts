import { describe, expect, jest, test } from '@jest/globals';
import { impactOfDissolving } from '../../src/analysis/impact-of-dissolving.js';
import { reportGaps } from '../../src/analysis/report-gaps.js';
import { structureOfArea } from '../../src/analysis/structure-of-area.js';
import { everyAuthority } from '../../src/api/resolvers/every-authority.js';
import { spanOf } from '../../src/domain/structure.js';
import { accountabilityChain } from '../../src/registry/accountability-chain.js';
import { chainOfAuthority } from '../../src/registry/chain-of-authority.js';
import { route } from '../../src/registry/route.js';
import { whoCoordinatesBetween } from '../../src/registry/who-coordinates-between.js';
import { whoIsResponsible } from '../../src/registry/who-is-responsible.js';
import { authorities, countOfAuthorities } from '../../src/store/authorities.js';
import { viewAsk } from '../../src/store/batched.js';
import { smallWorld } from './small-world.js';

jest.setTimeout(120_000);

const world = `
defaults: {scenario: W}
scenarios: [{id: W, name: World, kind: ACTUAL}]
domains: [{id: D, name: Domain}]
jurisdictions:
  - {id: j, name: Land, level: CENTRAL}
  - {id: j.old, name: Old county, level: COUNTY, partOf: j, to: 2010-01-01}
functions:
  - {id: f, name: Roads, domain: D, group: MANAGEMENT}
  - {id: g, name: Bridges, domain: D, group: MANAGEMENT}
  - {id: h, name: Canals, domain: D, group: MANAGEMENT}
  - {id: k, name: Ferries, domain: D, group: MANAGEMENT}
organizations:
  - {id: o.gov, name: Government, kind: GOVERNMENT, jurisdiction: j}
  - {id: o.roads, name: Road office, kind: DEPARTMENT, jurisdiction: j}
  - {id: o.old, name: Old office, kind: COMMISSION, jurisdiction: j, to: 2010-01-01}
  - {id: o.new, name: New office, kind: COMMISSION, jurisdiction: j, from: 2010}
  - {id: o.canals, name: Canal office, kind: DEPARTMENT, jurisdiction: j, to: 2010-01-01}
  - {id: o.locks, name: Lock board, kind: DEPARTMENT, jurisdiction: j}
posts:
  - {id: p.old, name: Chief of bridges, organization: o.roads, to: 2010-01-01}
  - {id: p.canals, name: Chief of canals, organization: o.canals, head: true}
  - {id: p.locks, name: Chair of locks, organization: o.locks, head: true}
exOfficio:
  - {id: x.locks, post: p.locks, follows: p.canals}
relations:
  - {id: r.canals, source: o.canals, type: SUBORDINATE_TO, target: o.gov}
  - {id: r.locks, source: o.locks, type: SUBORDINATE_TO, target: o.gov}
documents:
  - {id: d.canals, title: Canal act, kind: LAW, to: 2010-01-01}
authorities:
  - {id: a.top, holder: o.gov, role: ACCOUNTABLE, function: f, to: 2010-01-01}
  - {id: a.mid, holder: o.roads, role: RESPONSIBLE, function: f, origin: DELEGATION, delegatedFrom: a.top}
  - {id: a.low, holder: o.new, role: PARTICIPANT, function: f, origin: DELEGATION, delegatedFrom: a.mid}
  - {id: a.old, holder: p.old, role: ACCOUNTABLE, function: g}
  - {id: a.county, holder: o.roads, role: ACCOUNTABLE, function: k, jurisdiction: j.old}
  - {id: a.canals, holder: o.canals, role: ACCOUNTABLE, function: h}
  - {id: a.locks, holder: o.locks, role: RESPONSIBLE, function: h, basis: [d.canals]}
mechanisms:
  - {id: m, name: A way, objects: [PLAN], steps: [{id: s1, name: Ask, role: PROPOSER, actor: o.roads}, {id: s2, name: Decide, role: APPROVER, actor: o.old}]}
`;

const { store, on } = smallWorld(world);

const matter = { function: 'f', organization: null, system: null, jurisdiction: null };

describe('a jurisdiction that has ended', () => {
  const asked = async (asOf: string) => whoIsResponsible(store(), { ...matter, jurisdiction: 'j.old' }, await on(asOf));

  test('is answered for while it exists, by who holds it around', async () => {
    expect((await asked('2009-12-31')).holdings.map(({ through }) => through)).toContainEqual(['j']);
  });

  test('has nobody afterwards, and the answer says why', async () => {
    expect(await asked('2010-01-01')).toMatchObject({
      status: 'NOT_STATED',
      reason: 'j.old does not exist in W on 2010-01-01.',
      holdings: [],
    });
  });

  test('is no place for a power, whichever jurisdiction is asked about', async () => {
    const held = async (asOf: string) =>
      (await whoIsResponsible(store(), { ...matter, function: 'k' }, await on(asOf))).holdings.length;
    expect(await held('2009-12-31')).toBe(1);
    expect(await held('2010-01-01')).toBe(0);
  });

  test.each([false, true])('is judged by no rule, with what lies inside: %s', async (subtree) => {
    const { results } = await reportGaps(
      store(),
      { jurisdiction: 'j.old', rules: null, subtree },
      await on('2010-01-01'),
    );
    expect(results.length).toBeGreaterThan(20);
    expect(new Set(results.map(({ outcome, reason, examined }) => [outcome, reason, examined].join()))).toEqual(
      new Set(['NOT_APPLICABLE,j.old does not exist in W on 2010-01-01.,0']),
    );
    const before = await reportGaps(store(), { jurisdiction: 'j.old', rules: null, subtree }, await on('2009-12-31'));
    expect(before.results.some(({ reason }) => reason?.includes('does not exist'))).toBe(false);
  });
});

describe('a power', () => {
  test('that comes by delegation from one that has lapsed is said to', async () => {
    const { holdings, reason } = await whoIsResponsible(store(), matter, await on('2010-12-31'));
    expect(holdings.map(({ authority }) => authority?.id)).toEqual(['a.mid', 'a.low']);
    expect(reason).toBe('a.mid comes by delegation from a.top, which is not in force on 2010-12-31.');
  });

  test('of one that is in force is not', async () => {
    expect(await whoIsResponsible(store(), matter, await on('2009-12-31'))).toMatchObject({
      reason: null,
      competence: 'SOLE',
    });
  });

  test.each([
    ['2009-12-31', ['a.old'], ['PASS']],
    ['2010-01-01', [], ['UNKNOWN']],
  ])('of a post that ends before its body ends with the post: on %s', async (asOf, held, outcome) => {
    const view = await on(asOf);
    const { holdings } = await whoIsResponsible(store(), { ...matter, function: 'g' }, view);
    expect(holdings.map(({ authority }) => authority?.id)).toEqual(held);
    const only = { jurisdiction: 'j', rules: ['GR-01'], subtree: false };
    const report = await reportGaps(store(), only, view);
    expect(report.results.map((result) => result.outcome)).toEqual(outcome);
  });
});

describe('what is of a body', () => {
  const held = (holder: string) => ({ ...everyAuthority, holder });
  const first = { after: '', limit: 10 };

  test('is there on its last day', async () => {
    const view = await on('2009-12-31');
    const { paths } = await accountabilityChain(store(), 'p.locks', view);
    expect(paths.map(({ steps }) => steps.map(({ subject }) => subject).join(' '))).toEqual([
      'p.locks o.locks o.gov',
      'p.locks p.canals o.canals o.gov',
    ]);
    expect(spanOf(await structureOfArea(store(), 'j', false, view))?.max).toBe(2);
    const powers = await authorities(store(), { ...held('o.canals'), ...viewAsk(view), ...first });
    expect(powers.map(({ id }) => id)).toEqual(['a.canals']);
    expect(await impactOfDissolving(store(), 'o.canals', view)).toMatchObject({
      orphanedFunctions: ['h'],
      lapsedAuthorities: [{ id: 'a.canals' }],
    });
    expect(await chainOfAuthority(store(), 'a.locks', view)).toMatchObject({ inForce: true, reason: null });
  });

  test.each([
    ['2009-12-31', ['o.canals', 'o.locks']],
    ['2010-01-01', ['o.locks']],
  ])('is orphaned on %s without what commands it only where it is there: %j', async (day, orphaned) => {
    const { orphanedOrganizations } = await impactOfDissolving(store(), 'o.gov', await on(day));
    expect(orphanedOrganizations).toEqual(orphaned);
  });

  test('ends with it, whatever it says of its own end', async () => {
    const view = await on('2010-01-01');
    const { paths } = await accountabilityChain(store(), 'p.locks', view);
    expect(paths.map(({ steps }) => steps.map(({ subject }) => subject).join(' '))).toEqual(['p.locks o.locks o.gov']);
    expect(spanOf(await structureOfArea(store(), 'j', false, view))?.max).toBe(1);
    expect(await authorities(store(), { ...held('o.canals'), ...viewAsk(view), ...first })).toEqual([]);
    expect(await countOfAuthorities(store(), { ...held('o.canals'), ...viewAsk(view) })).toBe(0);
    expect(await impactOfDissolving(store(), 'o.canals', view)).toEqual({
      organization: 'o.canals',
      orphanedFunctions: [],
      orphanedOrganizations: [],
      lapsedAuthorities: [],
      brokenChains: [],
      openedFindings: [],
    });
    expect(await chainOfAuthority(store(), 'a.canals', view)).toMatchObject({
      inForce: false,
      reason: expect.stringContaining('o.canals, the holder of a.canals, does not exist on 2010-01-01.') as unknown,
      validity: { to: '2010-01-01' },
    });
  });

  test('a power is in force no longer than what it rests on', async () => {
    expect(await chainOfAuthority(store(), 'a.locks', await on('2010-01-01'))).toMatchObject({
      status: 'STATED',
      inForce: false,
      reason: 'Nothing that a.locks rests on is in force on 2010-01-01.',
      validity: { to: '2010-01-01' },
    });
  });
});

test('nobody coordinates between bodies of which one is no more', async () => {
  expect(await whoCoordinatesBetween(store(), ['o.roads', 'o.old'], await on('2010-01-01'))).toMatchObject({
    status: 'NOT_STATED',
    reason: 'o.old does not exist in W on 2010-01-01.',
    paths: [],
  });
});

describe('a step of a route whose actor is no more', () => {
  const taken = async (jurisdiction: string | null, asOf: string) =>
    route(store(), { mechanism: 'm', jurisdiction, domain: null, object: null, major: null }, await on(asOf));

  test('keeps the actor that the source names, and the answer says so', async () => {
    expect(await taken(null, '2010-01-01')).toMatchObject({
      status: 'IMPLIED',
      reason: 'o.old does not exist in W on 2010-01-01.',
      steps: [{ actor: 'o.roads' }, { actor: 'o.old' }],
    });
    expect(await taken(null, '2009-12-31')).toMatchObject({ status: 'STATED', reason: null });
  });

  test('is taken in a jurisdiction by the one body of its kind', async () => {
    expect(await taken('j', '2010-01-01')).toMatchObject({
      status: 'IMPLIED',
      steps: [{ actor: 'o.roads' }, { actor: 'o.new' }],
    });
    expect(await taken('j', '2009-12-31')).toMatchObject({ status: 'STATED', steps: [{}, { actor: 'o.old' }] });
  });
});
