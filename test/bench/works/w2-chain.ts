import type { Comparable, Work } from '../work.js';

interface Data {
  readonly accountabilityChain: {
    readonly paths: readonly {
      readonly outcome: string;
      readonly steps: readonly {
        readonly tie: string | null;
        readonly certainty: string;
        readonly subject: { readonly id: string; readonly name: string };
      }[];
    }[];
  };
}

const inView = (tie: string) => `${tie}.scenario = $scenario AND ${tie}.validFrom <= $day AND $day < ${tie}.validTo`;

/** All ways up, and of each end the head posts with what they follow; `bodies`, `ties` and `posts` say what is told of each. */
const ways = (bodies: string, ties: string, posts: string) => `
    MATCH way = (:Entity {id: $organization})-[ties:ANSWERS_TO*0..30]->(last)
    WHERE all(t IN ties WHERE ${inView('t')}) AND NOT EXISTS { (last)-[t:ANSWERS_TO]->() WHERE ${inView('t')} }
    CALL (last) {
      OPTIONAL MATCH (last)<-[:IN]-(head:Post {head: true})
      WHERE $scenario IN head.scenarios AND head.validFrom <= $day AND $day < head.validTo
      OPTIONAL MATCH following = (head)-[rules:EX_OFFICIO*0..8]->(post)
      WHERE all(t IN rules WHERE ${inView('t')})
      WITH post, rules, length(following) AS far,
        CASE WHEN 'IMPLIED' IN [post.certainty, last(rules).certainty] THEN 'IMPLIED' ELSE 'STATED' END AS certainty,
        EXISTS { (post)-[:IN]->(:Organization {kind: 'GOVERNMENT'}) } AS governs,
        [(post)<-[:TO]-(a:Appointment)-[:OF]->(person) WHERE ${inView('a')} | ['HELD_BY', person.id, person.name, a.certainty]] AS holders
      ORDER BY far
      RETURN collect(${posts}) AS posts
    }
    WITH [n IN nodes(way) | ${bodies}] AS bodies, [t IN ties | ${ties}] AS ties, posts`;

/** Every way from a body up to the top leader. */
export const w2: Work = {
  name: 'W2',
  title: 'accountability chain to the top, with names and ties',
  goals: { N: { must: 10, aim: 25 }, C: { aim: 3 } },
  asks: `MATCH (o:Organization) WHERE $scenario IN o.scenarios AND o.validFrom <= $day AND $day < o.validTo
    RETURN o.id AS organization ORDER BY o.hash LIMIT 2000`,
  ours: {
    text: `query ($organization: ID!, $view: ViewInput) {
    accountabilityChain(of: $organization, view: $view) {
      paths { outcome steps { tie certainty subject { id name } } }
    }
  }`,
    fromData: ([data]) =>
      sorted(
        (data as Data).accountabilityChain.paths.map(({ outcome, steps }) => [
          outcome,
          ...steps.map(({ tie, certainty, subject }) => step(tie, certainty, subject.id, subject.name)),
        ]),
      ),
  },
  peer: {
    text: `query ($organization: ID!, $scenario: String!, $day: Int!) {
    waysUp(organization: $organization, scenario: $scenario, day: $day) {
      bodies { id name kind } ties { tie certainty } posts { id name certainty governs holders { id name certainty } }
    }
  }`,
    fromData: ([data]) =>
      chains(
        (data as Peer).waysUp.map(({ bodies, ties, posts }) => ({
          bodies: bodies.map(({ id, name, kind }) => [id, name, kind]),
          ties: ties.map(({ tie, certainty }) => [tie, certainty]),
          posts: posts.map(({ id, name, certainty, governs, holders }) => [
            id,
            name,
            certainty,
            governs,
            holders.map((holder) => [holder.id, holder.name, holder.certainty]),
          ]),
        })),
      ),
  },
  statement: `${ways('[n.id, n.name, n.kind]', '[t.tie, t.certainty]', '[post.id, post.name, certainty, governs, [h IN holders | [h[1], h[2], h[3]]]]')}
    RETURN bodies, ties, posts`,
  fromRows: (rows) => chains(rows as unknown as Way[]),
};

/** The same for a server whose answers are objects. */
export const waysUp = `${ways('n {.id, .name, .kind}', 't {.tie, .certainty}', 'post {.id, .name, certainty: certainty, governs: governs, holders: [h IN holders | {id: h[1], name: h[2], certainty: h[3]}]}')}
    RETURN {bodies: bodies, ties: ties, posts: [p IN posts WHERE p IS NOT NULL]} AS way`;

interface Peer {
  readonly waysUp: readonly {
    readonly bodies: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
    readonly ties: readonly { readonly tie: string; readonly certainty: string }[];
    readonly posts: readonly (Holder & { readonly governs: boolean; readonly holders: readonly Holder[] })[];
  }[];
}
interface Holder {
  readonly id: string;
  readonly name: string;
  readonly certainty: string;
}

/** Two bodies that are tied more than once make one way. */
function chains(found: readonly Way[]): Comparable {
  const ways = new Map<string, Way>();
  for (const way of found) {
    const key = way.bodies.map(([id]) => id).join(' ');
    const other = ways.get(key);
    ways.set(key, other ? { ...way, ties: way.ties.map((tie, at) => preferred(tie, other.ties[at])) } : way);
  }
  return sorted([...ways.values()].flatMap(paths));
}

interface Way {
  readonly bodies: readonly (readonly [id: string, name: string, kind: string])[];
  readonly ties: readonly Tie[];
  /** One without an id where there is no head post. */
  readonly posts: readonly (readonly [
    id: string | null,
    name: string,
    certainty: string,
    governs: boolean,
    holders: readonly Person[],
  ])[];
}
type Tie = readonly [type: string, certainty: string];
type Person = readonly [id: string, name: string, certainty: string];

/** Two bodies may be tied more than once: the surest tie counts, then the first of this list. */
const order = [
  'SUBORDINATE_TO',
  'ACCOUNTABLE_TO',
  'WORKING_BODY_OF',
  'PART_OF',
  'LEADS',
  'LEADS_PROFESSIONALLY',
  'ASSIGNS_WORK_TO',
];
const rank = ([type, certainty]: Tie) => order.indexOf(type) + (certainty === 'IMPLIED' ? order.length : 0);
const preferred = (one: Tie, other: Tie | undefined): Tie => (!other || rank(one) < rank(other) ? one : other);

function paths({ bodies, ties, posts }: Way): string[][] {
  const heads = posts.filter(([id]) => id !== null);
  const top = bodies.some(([, , kind]) => kind === 'GOVERNMENT') || heads.at(-1)?.[3] === true;
  const way = [
    ...bodies.map(([id, name], at) => {
      const [tie, certainty] = ties[at - 1] ?? [null, 'STATED'];
      return step(tie, certainty, id, name);
    }),
    ...heads.map(([id, name, certainty], at) => step(at === 0 ? 'HEADED_BY' : 'EX_OFFICIO', certainty, id ?? '', name)),
  ];
  const outcome = top ? 'REACHES_TOP' : 'BROKEN';
  const holders = heads.at(-1)?.[4] ?? [];
  if (holders.length === 0) return [[outcome, ...way]];
  return holders.map(([id, name, certainty]) => [outcome, ...way, step('HELD_BY', certainty, id, name)]);
}

const step = (tie: string | null, certainty: string, id: string, name: string) =>
  `${tie ?? '·'} ${id} ${name} ${certainty}`;
const sorted = (paths: readonly string[][]): Comparable => paths.map((each) => each.join('\n')).sort();
