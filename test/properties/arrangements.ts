import fc from 'fast-check';
import { base, elsewhere, overlay, type Arrangement, type Fact, type Post, type Tie } from './arrangement.js';
import { functionIds } from './catalogue.js';

// Few values of each sort, so that things meet: edges of periods above all.
const asked = ['2001-12-31', '2002-01-01', '2003-06-14', '2003-06-15', '2004-02-29'];
const begun = ['2001', '2002-01-01', '2003-06', '2003-06-15', '2004-02-29'];
const ended = ['2002-01-01', '2003-06-15', '2004-02-29', '2004-03-01'];
const kinds = [
  'GOVERNMENT',
  'DEPARTMENT',
  'LEADING_GROUP',
  'INTERNAL_UNIT',
  'PARTY_BODY',
  'PEOPLES_CONGRESS',
  'WORKING_OFFICE',
];
const commandingUp = ['SUBORDINATE_TO', 'ACCOUNTABLE_TO', 'WORKING_BODY_OF', 'PART_OF'];
const commandingDown = ['LEADS', 'LEADS_PROFESSIONALLY', 'ASSIGNS_WORK_TO'];
const others = ['MANAGES', 'GUIDES', 'COORDINATES', 'ESTABLISHES', 'HOSTED_BY', 'COUNTERPART_OF', 'MODELLED_ON'];
const roles = [
  'ACCOUNTABLE',
  'LEAD',
  'RESPONSIBLE',
  'PARTICIPANT',
  'APPROVER',
  'DELIBERATOR',
  'SUPERVISOR',
  'COORDINATOR',
];
const levels = ['CENTRAL', 'PROVINCE', 'PREFECTURE', 'COUNTY'] as const;

/** Mostly one thing, now and then another. */
const mostly = <T, U>(usual: T, rare: fc.Arbitrary<U>, weight = 3): fc.Arbitrary<T | U> =>
  fc.oneof({ arbitrary: fc.constant(usual), weight }, { arbitrary: rare, weight: 1 });
const some = fc.nat({ max: 999 });
const at = <T>(all: readonly T[], place: number): T => {
  const one = all[place % all.length];
  if (one === undefined) throw new Error('There is nothing to choose from.');
  return one;
};

const dated = fc
  .record({ from: mostly(null, fc.constantFrom(...begun), 4), to: mostly(null, fc.constantFrom(...ended), 4) })
  .map(({ from, to }) => (from !== null && to !== null && to <= from ? { from, to: null } : { from, to }));
const certainty = mostly('STATED' as const, fc.constant('IMPLIED' as const), 5);
const fact = fc
  .record({ world: mostly(base, fc.constantFrom(overlay, overlay, elsewhere), 5), certainty, dated })
  .map(({ world, certainty: sure, dated: period }) => ({ scenario: world, certainty: sure, ...period }));
const list = <T>(of: fc.Arbitrary<T>, maxLength: number, minLength = 0) =>
  fc.array(of, { minLength, maxLength, size: 'max' });

const parts = fc.record({
  day: fc.constantFrom(...asked),
  kind: fc.constantFrom('ACTUAL' as const, 'AS_IS' as const, 'TO_BE' as const),
  retracted: list(some, 3),
  places: list(fc.record({ under: fc.option(some, { freq: 6 }), dated: mostly(null, dated, 6) }), 5, 1),
  bodies: list(
    fc.record({
      kind: fc.constantFrom(...kinds),
      place: fc.oneof(fc.constant(0), some),
      temporary: fc.constantFrom(null, true, false),
      dated: mostly(null, dated),
    }),
    7,
    2,
  ),
  ties: list(
    fc.record({
      ends: fc.tuple(some, some),
      type: fc.constantFrom(...commandingUp, ...commandingUp, ...commandingDown, ...others),
      aspect: mostly(null, fc.constantFrom('业务', '人事')),
      fact,
    }),
    10,
  ),
  posts: list(
    fc.record({ body: some, head: mostly(true, fc.constant(false)), certainty, dated: mostly(null, dated, 5) }),
    4,
  ),
  lines: list(fc.record({ ends: fc.tuple(some, some), fact }), 2),
  rules: list(fc.record({ ends: fc.tuple(some, some), fact }), 2),
  appointments: list(fc.record({ person: fc.nat({ max: 1 }), post: some, fact }), 3),
  powers: list(
    fc.record({
      holder: some,
      role: fc.constantFrom(...roles, ...['ACCOUNTABLE', 'ACCOUNTABLE', 'LEAD', 'SUPERVISOR', 'COORDINATOR']),
      function: fc.constantFrom(...functionIds, ...['pt.a', 'pt.a', 'pt.a.1', 'pt.b', 'pt.u']),
      place: fc.oneof(fc.constantFrom(null, 0, 0, 0, 0), some),
      object: mostly(null, some, 6),
      scope: mostly(null, fc.constantFrom('甲', '乙', '*'), 5),
      origin: fc.constantFrom('NOT_STATED', 'ORGANIC', 'ORGANIC', 'DELEGATION', 'CONFERRAL'),
      from: mostly(null, some, 5),
      further: fc.constantFrom(null, true, false),
      based: fc.boolean(),
      fact,
    }),
    14,
    2,
  ),
  absences: mostly(
    [],
    list(
      fc.record({
        absent: fc.constantFrom('HOLDER', 'SUPERVISOR', 'EVALUATION', 'LEGAL_AUTHORIZATION'),
        function: fc.constantFrom(null, ...functionIds),
        places: list(some, 2, 1),
        scenario: mostly(base, fc.constantFrom(overlay, elsewhere), 5),
      }),
      2,
    ),
    2,
  ),
});
type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never;

/** Small arrangements that the registry loads: circles show only where the overlay closes them. */
export const arrangements: fc.Arbitrary<Arrangement> = parts.map(arrangementOf);

const numbered = <T, U>(letter: string, all: readonly T[], make: (one: T, id: string, at: number) => U): U[] =>
  all.map((one, place) => make(one, `~${letter}${place}`, place));

function arrangementOf(raw: Parts): Arrangement {
  const jurisdictions = numbered('j', raw.places, ({ under, dated: period }, id, place) => {
    const upper = place === 0 || under === null ? null : under % place;
    return { id, name: id, upper, partOf: upper === null ? null : `~j${upper}`, ...(period ?? forever) };
  }).map(({ upper, ...place }, _, all) => ({ ...place, level: at(levels, depth(upper, all)) }));
  const everywhere = [base, elsewhere];
  const organizations = numbered('o', raw.bodies, ({ kind, place, temporary, dated: period }, id) => ({
    ...{ id, name: `机构${id.slice(2)}`, kind, temporary, scenarios: everywhere, ...(period ?? forever) },
    jurisdiction: at(jurisdictions, place).id,
  }));
  const posts = withOneHead(
    numbered('p', raw.posts, ({ body, head, certainty: sure, dated: period }, id) => ({
      ...{ id, name: id, head, certainty: sure, scenarios: everywhere, ...(period ?? forever) },
      organization: at(organizations, body).id,
    })),
  );
  const relations = [
    ...numbered('r', raw.ties, ({ ends, type, aspect, fact: said }, id) =>
      tie(id, ends, type, aspect, said, organizations),
    ),
    ...numbered('l', raw.lines, ({ ends, fact: said }, id) => tie(id, ends, 'SUBORDINATE_TO', null, said, posts)),
  ].flatMap((each) => each ?? []);
  const exOfficio = numbered('e', raw.rules, ({ ends, fact: said }, id) => {
    const rule = tie(id, ends, 'SUBORDINATE_TO', null, { ...said, scenario: base }, posts);
    return rule && { id, post: rule.source, follows: rule.target, ...said };
  })
    .flatMap((rule) => rule ?? [])
    .filter(({ post }, place, all) => all.findIndex((other) => other.post === post) === place);
  const appointments = withoutRivals(
    raw.posts.length === 0
      ? []
      : numbered('t', raw.appointments, ({ person, post, fact: said }, id) => ({
          ...{ id, person: `~h${person}`, post: at(posts, post).id, ...said },
        })),
  );
  const holders = [...organizations, ...organizations, ...posts];
  const authorities = numbered('a', raw.powers, (power, id, place) => {
    // A power comes from one of its own scenario or of the base.
    const delegator = power.from === null || place === 0 ? null : power.from % place;
    const isKnown = [base, power.fact.scenario].includes(raw.powers[delegator ?? 0]?.fact.scenario ?? '');
    const upper = isKnown ? delegator : null;
    const { role, function: of, scope, origin, further, based, fact: said } = power;
    return {
      ...{ id, role, function: of, scope, origin, mayDelegateFurther: further, ...said },
      holder: at(holders, power.holder).id,
      jurisdiction: power.place === null ? null : at(jurisdictions, power.place).id,
      object: power.object === null ? null : at(organizations, power.object).id,
      delegatedFrom: upper === null ? null : `~a${upper}`,
      basis: based ? ['pt.law'] : [],
    };
  });
  const absences = numbered('n', raw.absences, ({ absent, function: of, places, scenario }, id) => ({
    ...{ id, scenario, absent, function: of },
    jurisdictions: [...new Set(places.map((place) => at(jurisdictions, place).id))],
  }));
  // What the overlay takes back it has inherited, and says nothing of itself.
  const facts = [...relations, ...authorities, ...appointments, ...exOfficio];
  const spokenOf = new Set(facts.filter(({ scenario }) => scenario === overlay).flatMap(endsOf));
  for (const { id, organization } of posts) if (spokenOf.has(id)) spokenOf.add(organization);
  const retractable = [
    ...[...organizations, ...posts].filter(({ id }) => !spokenOf.has(id)),
    ...facts.filter(({ scenario }) => scenario === base),
  ];
  return {
    day: raw.day,
    scenarios: [
      { id: base, name: base, kind: raw.kind },
      {
        ...{ id: overlay, name: overlay, kind: 'WHAT_IF', basedOn: base, inherits: true },
        retracts: retractable.length === 0 ? [] : [...new Set(raw.retracted.map((place) => at(retractable, place).id))],
      },
      { id: elsewhere, name: elsewhere, kind: 'TO_BE' },
    ],
    persons: ['~h0', '~h1'].map((id) => ({ id, name: id })),
    ...{ jurisdictions, organizations, posts, relations, exOfficio, appointments, authorities, absences },
  };
}

/** The bodies and posts that a fact is about. */
const endsOf = (fact: object): string[] =>
  Object.entries(fact).flatMap(([field, value]: [string, unknown]) =>
    ['source', 'target', 'post', 'follows', 'holder', 'object'].includes(field) && typeof value === 'string'
      ? value
      : [],
  );

const forever = { from: null, to: null };

function depth(upper: number | null, all: readonly { readonly upper: number | null }[]): number {
  return upper === null ? 0 : 1 + depth(all[upper]?.upper ?? null, all);
}

/** A tie between two of the ends, later to earlier in the base and the other way round in the overlay, so that no scenario has a circle of its own. */
function tie(
  id: string,
  [one, other]: readonly [number, number],
  type: string,
  aspect: string | null,
  said: Omit<Fact, 'id'>,
  ends: readonly { readonly id: string }[],
): Tie | null {
  if (ends.length === 0 || one % ends.length === other % ends.length) return null;
  const [earlier, later] = [one % ends.length, other % ends.length].sort((a, b) => a - b) as [number, number];
  const upward = !commandingDown.includes(type);
  const [lower, upper] = said.scenario === overlay ? [earlier, later] : [later, earlier];
  const [source, target] = upward ? [lower, upper] : [upper, lower];
  return { id, source: at(ends, source).id, type, target: at(ends, target).id, aspect, ...said };
}

/** A body has one head at a time. */
const withOneHead = (posts: readonly Post[]): Post[] =>
  posts.map((post, place) => ({
    ...post,
    head:
      post.head && !posts.slice(0, place).some(({ head, organization }) => head && organization === post.organization),
  }));

/** Of one post no two holders are without an end. */
const withoutRivals = <T extends Fact & { readonly post: string }>(appointments: readonly T[]): T[] =>
  appointments.filter(
    ({ post, to, scenario }, place) =>
      to !== null ||
      !appointments
        .slice(0, place)
        .some((other) => other.post === post && other.to === null && other.scenario === scenario),
  );
