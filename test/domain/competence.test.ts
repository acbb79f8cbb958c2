import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { competenceOf, leadsOf, overlapping, type Claim } from '../../src/domain/competence.js';

const claim = (body: string, role: Claim['role'] = 'ACCOUNTABLE', more: Partial<Claim> = {}): Claim => ({
  body,
  role,
  jurisdiction: 'here',
  object: null,
  scope: null,
  ...more,
});

describe('competence', () => {
  test('is vacant where nobody is competent', () => {
    expect(competenceOf([])).toBe('VACANT');
  });

  test('is sole where one body is', () => {
    expect(competenceOf([claim('a')])).toBe('SOLE');
  });

  test('is sole where one body is, twice over', () => {
    expect(competenceOf([claim('a'), claim('a', 'LEAD'), claim('a')])).toBe('SOLE');
  });

  test('is led where one of several leads (牵头)', () => {
    expect(competenceOf([claim('a', 'LEAD'), claim('b'), claim('c')])).toBe('LED');
  });

  test('is led where the one that leads says so twice', () => {
    expect(competenceOf([claim('a', 'LEAD'), claim('a', 'LEAD', { scope: '*' }), claim('b')])).toBe('LED');
  });

  test('conflicts where none leads', () => {
    expect(competenceOf([claim('a'), claim('b')])).toBe('CONFLICTING');
  });

  test('conflicts where two lead', () => {
    expect(competenceOf([claim('a', 'LEAD'), claim('b', 'LEAD')])).toBe('CONFLICTING');
  });

  test('is sole where each has a jurisdiction of its own', () => {
    expect(competenceOf([claim('a'), claim('b', 'ACCOUNTABLE', { jurisdiction: 'there' })])).toBe('SOLE');
  });

  test('is led where it is led in one jurisdiction and sole in the other', () => {
    const there = claim('c', 'ACCOUNTABLE', { jurisdiction: 'there' });
    expect(competenceOf([claim('a', 'LEAD'), claim('b'), there])).toBe('LED');
  });

  test('conflicts where it does in one of several jurisdictions', () => {
    const there = (body: string) => claim(body, 'ACCOUNTABLE', { jurisdiction: 'there' });
    expect(competenceOf([claim('a', 'LEAD'), claim('b'), there('c'), there('d')])).toBe('CONFLICTING');
  });

  test('is sole where scopes are disjoint', () => {
    expect(competenceOf([claim('a', 'LEAD', { object: 'x' }), claim('b', 'LEAD', { object: 'y' })])).toBe('SOLE');
  });

  test('is led where two lead in disjoint scopes and a third answers for everything', () => {
    const [x, y, all] = [claim('a', 'LEAD', { object: 'x' }), claim('b', 'LEAD', { object: 'y' }), claim('c')];
    expect(competenceOf([x, y, all])).toBe('LED');
    expect(overlapping([x, y, all])).toEqual([[all], [all, x], [all, y]]);
  });

  test('conflicts where one of several leads for one object only', () => {
    expect(competenceOf([claim('a'), claim('b'), claim('c', 'LEAD', { object: 'x' })])).toBe('CONFLICTING');
  });

  test('is sole where each has a domain of its own, and conflicts with one that has any', () => {
    const [water, roads] = ['WATER', 'ROADS'].map((domain) => claim(domain, 'ACCOUNTABLE', { domain }));
    if (!water || !roads) throw new Error('Two claims.');
    expect(competenceOf([water, roads])).toBe('SOLE');
    expect(competenceOf([water, claim('b', 'ACCOUNTABLE', { domain: null })])).toBe('CONFLICTING');
  });

  const claims = fc.array(
    fc.record({
      body: fc.constantFrom('a', 'b', 'c'),
      role: fc.constantFrom('ACCOUNTABLE' as const, 'LEAD' as const),
      jurisdiction: fc.constantFrom('here', 'there'),
      object: fc.constantFrom(null, 'x', 'y'),
      scope: fc.constantFrom(null, '*', '城市', '农村'),
    }),
    { maxLength: 8 },
  );
  const shuffled = claims.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );

  test('does not depend on the order in which claims are found', () => {
    fc.assert(fc.property(shuffled, ([all, other]) => competenceOf(all) === competenceOf(other)));
  });

  test('does not depend on a claim that is made twice', () => {
    fc.assert(fc.property(claims, (all) => competenceOf([...all, ...all]) === competenceOf(all)));
  });

  test('is vacant only where nobody claims it', () => {
    fc.assert(fc.property(claims, (all) => (competenceOf(all) === 'VACANT') === (all.length === 0)));
  });

  test('never conflicts in the hands of one body', () => {
    fc.assert(
      fc.property(claims, (all) => competenceOf(all.map((each) => ({ ...each, body: 'a' }))) !== 'CONFLICTING'),
    );
  });

  const overlap = (one: Claim, other: Claim) =>
    one.jurisdiction === other.jurisdiction &&
    (one.object === null || other.object === null || one.object === other.object) &&
    (everything.has(one.scope) || everything.has(other.scope) || one.scope === other.scope);
  const everything = new Set([null, '*']);

  test('groups those of which every two overlap, and leaves out no two that do', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const groups = overlapping(all);
        for (const one of all) {
          for (const other of all) {
            expect(groups.some((group) => group.includes(one) && group.includes(other))).toBe(overlap(one, other));
          }
        }
      }),
    );
  });
});

describe('scopes', () => {
  test.each([
    ['everything overlaps everything', {}, {}, true],
    ['everything overlaps one object', {}, { object: 'portal' }, true],
    ['everything overlaps any words', {}, { scope: '农村' }, true],
    ["the source's own 'everything' does, too", { scope: '*' }, { scope: '农村' }, true],
    ['one object overlaps itself', { object: 'portal' }, { object: 'portal' }, true],
    ['two objects are disjoint', { object: 'portal' }, { object: 'network' }, false],
    ['the same words overlap', { scope: '农村' }, { scope: '农村' }, true],
    ['other words are disjoint: a conflict is never made up', { scope: '农村' }, { scope: '城市' }, false],
    ['words overlap an object', { scope: '农村' }, { object: 'portal' }, true],
    [
      'all of one object is disjoint from all of another',
      { object: 'a', scope: '*' },
      { object: 'b', scope: '*' },
      false,
    ],
  ])('%s', (_, one, other, meet) => {
    const [a, b] = [claim('a', 'ACCOUNTABLE', one), claim('b', 'ACCOUNTABLE', other)];
    expect(competenceOf([a, b])).toBe(meet ? 'CONFLICTING' : 'SOLE');
    expect(competenceOf([b, a])).toBe(meet ? 'CONFLICTING' : 'SOLE');
  });
});

test('those who lead are bodies, each once', () => {
  expect([...leadsOf([claim('a', 'LEAD'), claim('b'), claim('a', 'LEAD')])]).toEqual(['a']);
});
