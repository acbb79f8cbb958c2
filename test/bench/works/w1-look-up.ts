import type { Work } from '../work.js';

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Body extends Named {
  readonly nameEn: string | null;
  readonly kind: string;
}
interface Ours {
  readonly organization:
    | (Body & {
        readonly superiors: readonly { readonly id: string; readonly source: Named; readonly target: Named }[];
      })
    | null;
}
interface Peer {
  readonly organizations: readonly (Body & {
    readonly superiorsConnection: { readonly edges: readonly { readonly properties: Tie; readonly node: Named }[] };
  })[];
}
interface Tie {
  readonly id: string;
  readonly tie: string;
}

/** A body by its id, with the ties to its superiors. */
export const w1: Work = {
  name: 'W1',
  title: 'organization with its superiors, by id',
  goals: { N: { must: 8, aim: 20 }, C: { aim: 3 } },
  asks: `MATCH (o:Organization) WHERE $scenario IN o.scenarios AND o.validFrom <= $day AND $day < o.validTo
    RETURN o.id AS organization ORDER BY o.hash LIMIT 2000`,
  ours: {
    text: `query ($organization: ID!, $view: ViewInput) {
    organization(id: $organization, view: $view) {
      id name nameEn kind
      superiors { id source { id name } target { id name } }
    }
  }`,
    fromData: ([data]) => {
      const { organization } = data as Ours;
      if (!organization) return null;
      const { superiors, ...own } = organization;
      return { ...own, superiors: superiors.map(({ id, source, target }) => said(id, source, target)).sort() };
    },
  },
  peer: {
    text: `query ($organization: ID!, $scenario: String!, $day: Int!) {
    organizations(where: { id: { eq: $organization }, scenarios: { includes: $scenario }, validFrom: { lte: $day }, validTo: { gt: $day } }) {
      id name nameEn kind
      superiorsConnection(where: { edge: { scenario: { eq: $scenario }, validFrom: { lte: $day }, validTo: { gt: $day } } }) {
        edges { properties { id tie } node { id name } }
      }
    }
  }`,
    fromData: ([data]) => {
      const [body] = (data as Peer).organizations;
      if (!body) return null;
      const { superiorsConnection, ...own } = body;
      return answer(
        own,
        superiorsConnection.edges.map(({ properties: { id, tie }, node }) => [id, tie, node.id, node.name]),
      );
    },
  },
  statement: `
    MATCH (o:Entity:Organization {id: $organization})
    WHERE $scenario IN o.scenarios AND o.validFrom <= $day AND $day < o.validTo
    RETURN o.id AS id, o.name AS name, o.nameEn AS nameEn, o.kind AS kind, COLLECT {
      MATCH (o)-[t:ANSWERS_TO]->(upper)
      WHERE t.scenario = $scenario AND t.validFrom <= $day AND $day < t.validTo
      RETURN [t.id, t.tie, upper.id, upper.name]
    } AS superiors`,
  fromRows: ([row]) => {
    if (!row) return null;
    const { id, name, nameEn, kind, superiors } = row as unknown as Body & { readonly superiors: readonly Superior[] };
    return answer({ id, name, nameEn, kind }, superiors);
  },
};

type Superior = readonly [tie: string, type: string, upper: string, upperName: string];

const answer = (body: Body, superiors: readonly Superior[]) => ({
  ...body,
  superiors: superiors
    .map(([tie, type, id, name]) =>
      downward.has(type) ? said(tie, { id, name }, body) : said(tie, body, { id, name }),
    )
    .sort(),
});

export const downward: ReadonlySet<string> = new Set(['LEADS', 'LEADS_PROFESSIONALLY', 'ASSIGNS_WORK_TO']);
const said = (tie: string, source: Named, target: Named) =>
  `${tie}: ${source.id} ${source.name} → ${target.id} ${target.name}`;
