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

  test('conflicts through a third whose scope meets both', () => {
    const [x, y, all] = [claim('a', 'LEAD', { object: 'x' }), claim('b', 'LEAD', { object: 'y' }), claim('c')];
    expect(competenceOf([x, y, all])).toBe('CONFLICTING');
    expect(overlapping([x, y, all])).toHaveLength(1);
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

  test('puts every claim in exactly one group of those that meet', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const grouped = overlapping(all).flat();
        expect(grouped).toHaveLength(all.length);
        expect(new Set(grouped)).toEqual(new Set(all));
      }),
    );
  });
});

test('those who lead are bodies, each once', () => {
  expect([...leadsOf([claim('a', 'LEAD'), claim('b'), claim('a', 'LEAD')])]).toEqual(['a']);
});
