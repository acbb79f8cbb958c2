import type { Ask, Comparable, Work } from '../work.js';
import { downward } from './w1-look-up.js';

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Ours extends Named {
  readonly jurisdiction: Named | null;
  readonly superiors: readonly { readonly source: { readonly id: string }; readonly target: { readonly id: string } }[];
}
interface Peer extends Named {
  readonly in: readonly Named[];
  readonly superiorsConnection: {
    readonly edges: readonly {
      readonly properties: { readonly tie: string };
      readonly node: { readonly id: string };
    }[];
  };
}

const perList = 100;
const listsPerRequest = 5;

/** Our door takes a hundred ids in a list, and so many values in an answer: five lists a request, two requests. */
function requests({ ids }: Ask): Record<string, readonly string[]>[] {
  const all = ids as readonly string[];
  const perRequest = perList * listsPerRequest;
  return Array.from({ length: Math.ceil(all.length / perRequest) }, (_, request) =>
    Object.fromEntries(
      Array.from({ length: listsPerRequest }, (__, list) => {
        const from = request * perRequest + list * perList;
        return [`l${list}`, all.slice(from, from + perList)];
      }),
    ),
  );
}

const lists = Array.from({ length: listsPerRequest }, (_, list) => `l${list}`);

/** A thousand bodies, each with its superiors and its jurisdiction. */
export const w7: Work = {
  name: 'W7',
  title: '1,000 organizations with superior and jurisdiction',
  goals: { N: { must: 5, aim: 10 } },
  asks: `MATCH (o:Organization) WHERE $scenario IN o.scenarios AND o.validFrom <= $day AND $day < o.validTo
    WITH o ORDER BY o.hash LIMIT 10000
    WITH collect(o.id) AS ids
    UNWIND range(0, (size(ids) - 1) / 1000) AS part
    RETURN ids[part * 1000 .. part * 1000 + 1000] AS ids`,
  ours: {
    text: `query (${lists.map((list) => `$${list}: [ID!]!`).join(' ')} $view: ViewInput) {
    ${lists.map((list) => `${list}: nodes(ids: $${list}, view: $view) { ...Body }`).join('\n    ')}
  }
  fragment Body on Organization { id name superiors { source { id } target { id } } jurisdiction { id name } }`,
    requests,
    fromData: (data) =>
      sorted(
        (data as readonly Readonly<Record<string, readonly Ours[]>>[])
          .flatMap((each) => lists.flatMap((list) => each[list] ?? []))
          .map(({ id, name, jurisdiction, superiors }) =>
            told(
              { id, name },
              jurisdiction,
              superiors.map(({ source, target }) => `${source.id} → ${target.id}`),
            ),
          ),
      ),
  },
  peer: {
    text: `query ($ids: [ID!]!, $scenario: String!, $day: Int!) {
    organizations(where: { id: { in: $ids }, scenarios: { includes: $scenario }, validFrom: { lte: $day }, validTo: { gt: $day } }) {
      id name in { id name }
      superiorsConnection(where: { edge: { scenario: { eq: $scenario }, validFrom: { lte: $day }, validTo: { gt: $day } } }) {
        edges { properties { tie } node { id } }
      }
    }
  }`,
    fromData: ([data]) =>
      sorted(
        (data as { readonly organizations: readonly Peer[] }).organizations.map(
          ({ id, name, in: [place], superiorsConnection }) =>
            told(
              { id, name },
              place ?? null,
              superiorsConnection.edges.map(({ properties, node }) => tied(id, properties.tie, node.id)),
            ),
        ),
      ),
  },
  statement: `
    UNWIND $ids AS id
    MATCH (o:Entity:Organization {id: id})
    WHERE $scenario IN o.scenarios AND o.validFrom <= $day AND $day < o.validTo
    RETURN o.id AS id, o.name AS name, [(o)-[:IN]->(j:Jurisdiction) | [j.id, j.name]][0] AS place, COLLECT {
      MATCH (o)-[t:ANSWERS_TO]->(upper)
      WHERE t.scenario = $scenario AND t.validFrom <= $day AND $day < t.validTo
      RETURN [t.tie, upper.id]
    } AS superiors`,
  fromRows: (rows) =>
    sorted(
      (rows as unknown as Columns[]).map(({ id, name, place, superiors }) =>
        told(
          { id, name },
          place && { id: place[0], name: place[1] },
          superiors.map(([tie, upper]) => tied(id, tie, upper)),
        ),
      ),
    ),
};

interface Columns extends Named {
  readonly place: readonly [id: string, name: string] | null;
  readonly superiors: readonly (readonly [tie: string, upper: string])[];
}

const tied = (lower: string, tie: string, upper: string) =>
  downward.has(tie) ? `${upper} → ${lower}` : `${lower} → ${upper}`;
const told = (body: Named, place: Named | null, ties: readonly string[]) =>
  [body.id, body.name, place?.id ?? '', place?.name ?? '', ...[...ties].sort()].join(' ');
const sorted = (bodies: readonly string[]): Comparable => [...bodies].sort();
