import type { Comparable, Row, Work } from '../work.js';

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

/** Every way from a body up to the top leader. */
export const chain: Work = {
  name: 'chain',
  title: 'accountabilityChain(of)',
  operation: `query ($organization: ID!, $view: ViewInput) {
    accountabilityChain(of: $organization, view: $view) {
      paths { outcome steps { tie certainty subject { id name } } }
    }
  }`,
  fromData: (data) =>
    sorted(
      (data as Data).accountabilityChain.paths.map(({ outcome, steps }) => [
        outcome,
        ...steps.map(({ tie, certainty, subject }) => step(tie, certainty, subject.id, subject.name)),
      ]),
    ),
  statement: `
    MATCH way = (:Entity {id: $organization})-[ties:ANSWERS_TO*0..30]->(last)
    WHERE all(t IN ties WHERE ${inView('t')}) AND NOT EXISTS { (last)-[t:ANSWERS_TO]->() WHERE ${inView('t')} }
    CALL (last) {
      OPTIONAL MATCH (last)<-[:IN]-(head:Post {head: true})
      WHERE $scenario IN head.scenarios AND head.validFrom <= $day AND $day < head.validTo
      OPTIONAL MATCH following = (head)-[rules:EX_OFFICIO*0..8]->(post)
      WHERE all(t IN rules WHERE ${inView('t')})
      WITH post, rules, length(following) AS far ORDER BY far
      RETURN collect([post.id, post.name,
        CASE WHEN 'IMPLIED' IN [post.certainty, last(rules).certainty] THEN 'IMPLIED' ELSE 'STATED' END,
        EXISTS { (post)-[:IN]->(:Organization {kind: 'GOVERNMENT'}) }]) AS posts
    }
    RETURN [n IN nodes(way) | [n.id, n.name, n.kind]] AS bodies, [t IN ties | [t.tie, t.certainty]] AS ties, posts`,
  fromRows: (rows) => {
    const ways = new Map<string, Way>();
    for (const row of rows as unknown as Way[]) {
      const key = row.bodies.map(([id]) => id).join(' ');
      const other = ways.get(key);
      ways.set(key, other ? { ...row, ties: row.ties.map((tie, at) => preferred(tie, other.ties[at])) } : row);
    }
    return sorted([...ways.values()].map(path));
  },
};

interface Way extends Row {
  readonly bodies: readonly [id: string, name: string, kind: string][];
  readonly ties: readonly Tie[];
  /** One without an id where there is no head post. */
  readonly posts: readonly [id: string | null, name: string, certainty: string, governs: boolean][];
}
type Tie = readonly [type: string, certainty: string];

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

function path({ bodies, ties, posts }: Way): string[] {
  const heads = posts.filter(([id]) => id !== null);
  const top = bodies.some(([, , kind]) => kind === 'GOVERNMENT') || heads.at(-1)?.[3] === true;
  return [
    top ? 'REACHES_TOP' : 'BROKEN',
    ...bodies.map(([id, name], at) => {
      const [tie, certainty] = ties[at - 1] ?? [null, 'STATED'];
      return step(tie, certainty, id, name);
    }),
    ...heads.map(([id, name, certainty], at) => step(at === 0 ? 'HEADED_BY' : 'EX_OFFICIO', certainty, id ?? '', name)),
  ];
}

const step = (tie: string | null, certainty: string, id: string, name: string) =>
  `${tie ?? '·'} ${id} ${name} ${certainty}`;
const sorted = (paths: readonly string[][]): Comparable => paths.map((each) => each.join('\n')).sort();
