import type { Comparable, Work } from '../work.js';

interface Body {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

const below = `
    MATCH (:Entity {id: $place})<-[:PART_OF*0..10]-(j:Jurisdiction)
    WITH collect(j.id) AS places
    UNWIND places AS jurisdiction
    MATCH (o:Organization {jurisdiction: jurisdiction})
    WHERE o.id > '' AND $scenario IN o.scenarios AND o.validFrom <= $day AND $day < o.validTo`;

const pageSize = 100;

/** All bodies of a province and of what lies inside it: how many, and the first hundred. */
export const w6: Work = {
  name: 'W6',
  title: 'count of all bodies below a province, and a page of 100',
  goals: { N: { must: 2, aim: 10 } },
  asks: `MATCH (j:Jurisdiction) WHERE j.level = 'PROVINCE' AND NOT coalesce(j.pseudo, false)
      AND EXISTS { (j)<-[:PART_OF*0..10]-(:Jurisdiction)<-[:IN]-(:Organization) }
    RETURN j.id AS place ORDER BY place`,
  ours: {
    text: `query ($place: ID!, $view: ViewInput) {
    organizations(where: { within: $place }, first: ${pageSize}, view: $view) { totalCount nodes { id name kind } }
  }`,
    fromData: ([data]) => {
      const { totalCount, nodes } = (
        data as { readonly organizations: { readonly totalCount: number; readonly nodes: readonly Body[] } }
      ).organizations;
      return answer(totalCount, nodes);
    },
  },
  peer: {
    text: `query ($place: ID!, $scenario: String!, $day: Int!) {
    countBelow(place: $place, scenario: $scenario, day: $day)
    pageBelow(place: $place, scenario: $scenario, day: $day) { id name kind }
  }`,
    fromData: ([data]) => {
      const { countBelow: total, pageBelow: page } = data as {
        readonly countBelow: number;
        readonly pageBelow: readonly Body[];
      };
      return answer(total, page);
    },
  },
  statement: `${below}
    WITH o ORDER BY o.id
    WITH collect(o) AS bodies
    RETURN size(bodies) AS total, [o IN bodies[..${pageSize}] | [o.id, o.name, o.kind]] AS page`,
  fromRows: ([row]) => {
    const { total, page } = row as {
      readonly total: number;
      readonly page: readonly (readonly [string, string, string])[];
    };
    return answer(
      total,
      page.map(([id, name, kind]) => ({ id, name, kind })),
    );
  },
};

/** The same, for a server that is asked twice. */
export const countBelow = `${below} RETURN count(o) AS total`;
export const pageBelow = `${below} RETURN o ORDER BY o.id LIMIT ${pageSize}`;

const answer = (total: number, page: readonly Body[]): Comparable => ({
  total,
  page: page.map(({ id, name, kind }) => `${id} ${name} ${kind}`),
});
