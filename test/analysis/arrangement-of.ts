import type { Arrangement, Body } from '../../src/domain/arrangement.js';
import type { BodyAscent, CommandLink, Holder, PostLink } from '../../src/domain/ascent.js';
import type { Fact } from '../../src/domain/fact.js';
import { waysOf, type HeadPost } from '../../src/domain/head-post.js';
import { always } from '../../src/domain/period.js';
import type { Power } from '../../src/domain/power.js';
import { presentDomains } from '../../src/domain/present-domains.js';
import type { PublicFunction } from '../../src/domain/public-function.js';
import { lowerAndUpper, type Relation } from '../../src/domain/relation.js';
import type { View } from '../../src/domain/view.js';
import { nothingSaid } from '../../src/store/decode/said-of-bodies.js';

/** A person in a post; `governs`: who leads the government of a jurisdiction as well. */
type GivenHolder = string | { readonly person: string; readonly governs: string };
interface GivenPost {
  readonly post: string;
  /** The jurisdiction whose government it is the head post of. */
  readonly governs?: string;
  readonly held?: boolean | null;
  readonly cites?: readonly string[];
  readonly holders?: readonly GivenHolder[];
}

/** What matters to a test; all else is empty. */
export interface Given extends Partial<
  Omit<
    Arrangement,
    'view' | 'bodies' | 'known' | 'ties' | 'powers' | 'widerSupervision' | 'ascent' | 'headPosts' | 'catalogue' | 'base'
  >
> {
  readonly view?: Partial<View>;
  /** `office` or `office DEPARTMENT`, or a body in parts. */
  readonly bodies?: readonly (string | (Partial<Body> & { readonly id: string }))[];
  /** Bodies of other jurisdictions, at the far ends of ties. */
  readonly away?: Given['bodies'];
  /** `source TYPE target`, which is its id, unless given in parts. */
  readonly ties?: readonly (string | (Partial<Relation> & { readonly tie: string }))[];
  /** `body ROLE function`, likewise. */
  readonly powers?: readonly (string | (Partial<Power> & { readonly power: string }))[];
  readonly widerSupervision?: Given['powers'];
  readonly headPosts?: readonly (GivenPost & {
    readonly of: string;
    readonly follows?: readonly GivenPost[];
    /** Another way on. */
    readonly alsoFollows?: readonly GivenPost[];
  })[];
  readonly catalogue?: Partial<Omit<Arrangement['catalogue'], 'functions'>> & {
    readonly functions?: readonly (Partial<PublicFunction> & { readonly id: string })[];
  };
  readonly base?: Given | null;
}

export function arrangementOf(given: Given): Arrangement {
  const { bodies = [], away = [], ties = [], powers = [], widerSupervision = [], headPosts = [], base } = given;
  const level = given.level === undefined ? 'CENTRAL' : given.level;
  const jurisdiction = given.jurisdiction ?? 'here';
  const here = bodies.map((body) => bodyOf(body, jurisdiction, level));
  const all = [...here, ...away.map((body) => bodyOf(body, 'elsewhere', null))];
  const parts = {
    bodies: here,
    powers: powers.map((power) => powerOf(power, jurisdiction)),
    absences: given.absences ?? [],
    mechanisms: given.mechanisms ?? [],
    evaluations: given.evaluations ?? [],
    staffings: given.staffings ?? [],
    catalogue: {
      domains: given.catalogue?.domains ?? [],
      systems: given.catalogue?.systems ?? [],
      instruments: given.catalogue?.instruments ?? new Map([['law', always]]),
      openClauses: given.catalogue?.openClauses ?? new Set<string>(),
      functions: new Map((given.catalogue?.functions ?? []).map((each) => [each.id, functionOf(each)])),
    },
  };
  const relations = ties.map(relationOf);
  const heads = headPosts.map(headPostOf);
  return {
    domains: presentDomains(parts),
    ...nothingSaid,
    reporting: [],
    peopled: [],
    holdingPosts: new Map(),
    basesAbove: new Map(),
    leftToThemselves: new Set(),
    ...given,
    ...parts,
    jurisdiction,
    level,
    view: { scenario: 'S', kind: 'ACTUAL', scenarios: ['S'], retracted: [], asOf: '2008-01-01', ...given.view },
    known: new Map(all.map((body) => [body.id, body])),
    ties: relations,
    widerSupervision: widerSupervision.map((power) => powerOf(power, 'wider')),
    headPosts: heads,
    ascent: new Map(all.map((body) => [body.id, ascentOf(body, relations, heads)])),
    base: base ? arrangementOf(base) : null,
  };
}

const fact = (id: string): Fact => ({
  id,
  scenario: 'S',
  validity: always,
  certainty: 'STATED',
  cites: [`source of ${id}`],
});

function bodyOf(given: NonNullable<Given['bodies']>[number], jurisdiction: string, level: Arrangement['level']): Body {
  const [id = '', kind = 'OTHER'] = typeof given === 'string' ? given.split(' ') : [given.id];
  const parts: Partial<Body> = typeof given === 'string' ? { kind: kind as Body['kind'] } : given;
  return {
    id,
    name: id,
    nameEn: null,
    aliases: [],
    names: [],
    kind: 'OTHER',
    jurisdiction,
    level,
    temporary: null,
    archetype: false,
    dedicatedTo: null,
    portfolios: [],
    uscc: null,
    scenarios: ['S'],
    validity: always,
    cites: [`source of ${id}`],
    ...parts,
  };
}

function relationOf(given: NonNullable<Given['ties']>[number]): Relation {
  const { tie, ...parts } = typeof given === 'string' ? { tie: given } : given;
  const [source = '', type = '', target = ''] = tie.split(' ');
  return { ...fact(tie), source, type: type as Relation['type'], target, aspect: null, capacity: null, ...parts };
}

function powerOf(given: NonNullable<Given['powers']>[number], jurisdiction: string): Power {
  const { power, ...parts } = typeof given === 'string' ? { power: given } : given;
  const [holder = '', role = '', of = ''] = power.split(' ');
  return {
    ...fact(power),
    holder,
    body: holder,
    role: role as Power['role'],
    function: of,
    jurisdiction,
    object: null,
    scope: null,
    origin: 'NOT_STATED',
    delegatedFrom: null,
    mayDelegateFurther: null,
    grantedBy: null,
    basis: [],
    ...parts,
  };
}

const functionOf = (given: Partial<PublicFunction> & { readonly id: string }): PublicFunction => ({
  name: given.id,
  nameEn: null,
  domain: 'E-GOV',
  group: 'OTHER',
  coordination: false,
  competentOrgan: null,
  partOf: null,
  levels: null,
  cites: [],
  ...given,
});

function postLinkOf(
  { post, governs, held = null, cites = [`source of ${post}`], holders = [] }: GivenPost,
  rule: PostLink['rule'],
): PostLink {
  const holderOf = (holder: GivenHolder): Holder => {
    const { person, governs: leads } = typeof holder === 'string' ? { person: holder, governs: null } : holder;
    const { certainty, cites: sources } = fact(person);
    return {
      person,
      appointment: `${person} in ${post}`,
      since: null,
      certainty,
      cites: sources,
      top: leads !== null,
      governs: leads === null ? [] : [leads],
    };
  };
  return {
    post,
    rule,
    since: null,
    certainty: 'STATED',
    cites,
    top: governs !== undefined,
    governs: governs ?? null,
    held,
    holders: holders.map(holderOf),
  };
}

const headPostOf = ({
  of,
  follows = [],
  alsoFollows = [],
  ...post
}: NonNullable<Given['headPosts']>[number]): HeadPost => ({
  organization: of,
  post: postLinkOf(post, null),
  followed: [follows, alsoFollows]
    .filter(({ length }) => length > 0)
    .map((way) =>
      way.map((each) =>
        postLinkOf(each, {
          id: `${post.post} follows ${each.post}`,
          since: null,
          certainty: 'STATED',
          cites: [`source of ${each.post}`],
        }),
      ),
    ),
});

function ascentOf({ id, kind }: Body, ties: readonly Relation[], heads: readonly HeadPost[]): BodyAscent {
  const upward = ties.flatMap((tie): CommandLink[] => {
    const ends = lowerAndUpper(tie);
    return ends?.lower === id ? [{ ...tie, tie: tie.type as CommandLink['tie'], ...ends, since: null }] : [];
  });
  const above = heads.filter(({ organization }) => organization === id && upward.length === 0);
  return { id, kind, organization: null, upward, heads: above.flatMap(waysOf) };
}
