import type { Ask, Work } from '../work.js';

const pairs = ({ uppers, lowers }: Ask): { upper: string; lower: string }[] =>
  (uppers as readonly string[]).map((upper, at) => ({ upper, lower: (lowers as readonly string[])[at] ?? '' }));

const above = `EXISTS {
      MATCH (:Entity {id: lower})-[ties:ANSWERS_TO*1..32]->(:Entity {id: upper})
      WHERE all(t IN ties WHERE t.scenario = $scenario AND t.validFrom <= $day AND $day < t.validTo
        AND NOT (startNode(t).kind = 'GOVERNMENT' AND coalesce(endNode(t).kind, '') = 'PEOPLES_CONGRESS'))
    }`;

/** Fifty times: is one body above another? Half of the uppers are. */
export const w5: Work = {
  name: 'W5',
  title: 'fifty bodies: is A above B',
  goals: { C: { must: 20, aim: 50 } },
  asks: `MATCH (o:Organization)-[t:ANSWERS_TO]->(middle)-[u:ANSWERS_TO]->(upper:Organization)
    WHERE t.scenario = $scenario AND t.validFrom <= $day AND $day < t.validTo
      AND u.scenario = $scenario AND u.validFrom <= $day AND $day < u.validTo
    WITH o.id AS lower, o.hash AS hash, min(upper.id) AS upper ORDER BY hash LIMIT 5000
    WITH collect(lower) AS lowers, collect(upper) AS uppers
    UNWIND range(0, (size(lowers) - 1) / 50) AS part
    WITH lowers[part * 50 .. part * 50 + 50] AS lowers, uppers[part * 50 .. part * 50 + 50] AS uppers
    RETURN lowers, [i IN range(0, size(uppers) - 1) | uppers[CASE WHEN i % 2 = 0 THEN i ELSE i - 1 END]] AS uppers`,
  ours: {
    text: `query ($pairs: [PairInput!]!, $view: ViewInput) { isAbove(pairs: $pairs, view: $view) { above } }`,
    requests: (ask) => [{ pairs: pairs(ask) }],
    fromData: ([data]) =>
      (data as { readonly isAbove: readonly { readonly above: boolean }[] }).isAbove.map((each) => each.above),
  },
  peer: {
    text: `query ($uppers: [ID!]!, $lowers: [ID!]!, $scenario: String!, $day: Int!) {
    isAbove(uppers: $uppers, lowers: $lowers, scenario: $scenario, day: $day)
  }`,
    fromData: ([data]) => (data as { readonly isAbove: readonly boolean[] }).isAbove,
  },
  statement: `WITH $upper AS upper, $lower AS lower RETURN ${above} AS above`,
  oneByOne: pairs,
  fromRows: (rows) => rows.map(({ above: is }) => is === true),
};

/** The same for a list of pairs. */
export const isAbove = `
    UNWIND range(0, size($uppers) - 1) AS at
    WITH at, $uppers[at] AS upper, $lowers[at] AS lower
    WITH at, ${above} AS above ORDER BY at
    RETURN above`;
