import type { Work } from '../work.js';

interface Data {
  readonly organization: {
    readonly id: string;
    readonly name: string;
    readonly nameEn: string | null;
    readonly kind: string;
    readonly superiors: readonly { readonly id: string; readonly source: Named; readonly target: Named }[];
  } | null;
}
interface Named {
  readonly id: string;
  readonly name: string;
}

/** A body by its id, with the ties to its superiors. */
export const lookUp: Work = {
  name: 'look-up',
  title: 'organization(id) with its superiors',
  operation: `query ($organization: ID!, $view: ViewInput) {
    organization(id: $organization, view: $view) {
      id name nameEn kind
      superiors { id source { id name } target { id name } }
    }
  }`,
  fromData: (data) => {
    const { organization } = data as Data;
    if (!organization) return null;
    const { superiors, ...own } = organization;
    return { ...own, superiors: superiors.map(({ id, source, target }) => named(id, source, target)).sort() };
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
    const { id, name, nameEn, kind, superiors } = row as unknown as Named & Found;
    const ties = superiors.map(([tie, type, upper, upperName]) => {
      const [lowerEnd, upperEnd] = [
        { id, name },
        { id: upper, name: upperName },
      ];
      return downward.has(type) ? named(tie, upperEnd, lowerEnd) : named(tie, lowerEnd, upperEnd);
    });
    return { id, name, nameEn, kind, superiors: ties.sort() };
  },
};

interface Found {
  readonly nameEn: string | null;
  readonly kind: string;
  readonly superiors: readonly [tie: string, type: string, upper: string, upperName: string][];
}

const downward: ReadonlySet<string> = new Set(['LEADS', 'LEADS_PROFESSIONALLY', 'ASSIGNS_WORK_TO']);
const named = (tie: string, source: Named, target: Named) =>
  `${tie}: ${source.id} ${source.name} → ${target.id} ${target.name}`;
