import type { Comparable, Work } from '../work.js';

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Ours {
  readonly chainOfAuthority: {
    readonly inForce: boolean;
    readonly steps: readonly {
      readonly authority: {
        readonly id: string;
        readonly role: string;
        readonly holder: Named;
        readonly function: Named;
      };
    }[];
  };
}
interface Step {
  readonly id: string;
  readonly role: string;
  readonly holder: Named;
  readonly function: Named;
  readonly holds: boolean;
}

/** A power and those that it was delegated from; `step` says what is told of a power `s`. */
const steps = (step: string) => `
    MATCH way = (:Entity {id: $authority})-[:DELEGATED_FROM*0..32]->(s:Authority)
    MATCH (s)-[:HELD_BY]->(holder), (s)-[:OVER]->(f)
    WITH s, holder, f, length(way) AS far,
      s.scenario = $scenario AND s.validFrom <= $day AND $day < s.validTo AS holds ORDER BY far
    RETURN ${step}`;

/** From a power back to the law or grant that it comes from. */
export const w4: Work = {
  name: 'W4',
  title: 'chain of authority to its source',
  goals: { N: { must: 8, aim: 20 } },
  asks: `MATCH (a:Authority) WHERE a.scenario = $scenario AND a.delegatedFrom IS NOT NULL
    RETURN a.id AS authority ORDER BY a.hash LIMIT 2000`,
  ours: {
    text: `query ($authority: ID!, $view: ViewInput) {
    chainOfAuthority(authority: $authority, view: $view) {
      inForce steps { authority { id role holder { id name } function { id name } } }
    }
  }`,
    fromData: ([data]) => {
      const { inForce, steps: found } = (data as Ours).chainOfAuthority;
      return { inForce, steps: found.map(({ authority }) => told(authority)) };
    },
  },
  peer: {
    text: `query ($authority: ID!, $scenario: String!, $day: Int!) {
    source(authority: $authority, scenario: $scenario, day: $day) { id role holds holder { id name } function { id name } }
  }`,
    fromData: ([data]) => answer((data as { readonly source: readonly Step[] }).source),
  },
  statement: steps(
    's.id AS id, s.role AS role, holds, holder.id AS holder, holder.name AS holderName, f.id AS function, f.name AS functionName',
  ),
  fromRows: (rows) =>
    answer(
      (rows as unknown as Columns[]).map(({ id, role, holds, holder, holderName, ...of }) => ({
        id,
        role,
        holds,
        holder: { id: holder, name: holderName },
        function: { id: of.function, name: of.functionName },
      })),
    ),
};

/** The same for a server whose answers are objects. */
export const source = steps(
  's {.id, .role, holds: holds, holder: holder {.id, .name}, function: f {.id, .name}} AS step',
);

interface Columns {
  readonly id: string;
  readonly role: string;
  readonly holds: boolean;
  readonly holder: string;
  readonly holderName: string;
  readonly function: string;
  readonly functionName: string;
}

const answer = (found: readonly Step[]): Comparable => ({
  inForce: found.every(({ holds }) => holds),
  steps: found.map(told),
});
const told = ({ id, role, holder, function: of }: Omit<Step, 'holds'>) =>
  `${id} ${role} ${holder.id} ${holder.name} ${of.id} ${of.name}`;
