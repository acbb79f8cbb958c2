import { ask } from './ask.js';

/** What the page of gaps asks the server, and what comes back. */

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
}

export interface Chosen {
  readonly scenario: string;
  readonly jurisdiction: string;
  /** A day, or '' for today. */
  readonly asOf: string;
}

export interface GapFinding {
  readonly id: string;
  readonly severity: string;
  readonly statement: string;
  readonly citations: readonly {
    readonly document: { readonly title: string };
    readonly clause: { readonly number: string; readonly statement: string } | null;
  }[];
  readonly picture: { readonly svg: string; readonly omitted: number } | null;
}

export interface GapResult {
  readonly rule: Named & { readonly nameEn: string; readonly severity: string; readonly statement: string };
  readonly outcome: string;
  readonly reason: string | null;
  readonly examined: number;
  readonly findings: readonly GapFinding[];
}

export interface Gaps {
  readonly view: { readonly asOf: string; readonly scenario: Named };
  readonly jurisdiction: Named;
  readonly results: readonly GapResult[];
}

export const scenarios = async (): Promise<readonly Named[]> =>
  (await answered<{ readonly scenarios: readonly Named[] }>('{ scenarios { id name nameEn } }')).scenarios;

/** Jurisdictions that a scenario has bodies in: those of its first bodies, or what is found by a text. */
export async function jurisdictions({ scenario, asOf }: Chosen, text: string): Promise<readonly Named[]> {
  const view = viewOf(scenario, asOf);
  if (text !== '') {
    const { search } = await answered<{ readonly search: { readonly nodes: readonly { readonly node: Named }[] } }>(
      'query ($text: String!, $view: ViewInput) { search(text: $text, kinds: [JURISDICTION], view: $view, first: 20) { nodes { node { id ... on Jurisdiction { name nameEn } } } } }',
      { text, view },
    );
    return search.nodes.map(({ node }) => node);
  }
  const { organizations } = await answered<{
    readonly organizations: { readonly nodes: readonly { readonly jurisdiction: Named | null }[] };
  }>(
    'query ($view: ViewInput) { organizations(view: $view, first: 100) { nodes { jurisdiction { id name nameEn } } } }',
    { view },
  );
  return [...new Map(organizations.nodes.flatMap(({ jurisdiction: at }) => (at ? [[at.id, at]] : []))).values()];
}

export async function gaps({ scenario, jurisdiction, asOf }: Chosen): Promise<Gaps> {
  const source = `query ($jurisdiction: ID!, $view: ViewInput) {
    gapReport(jurisdiction: $jurisdiction, view: $view) {
      view { asOf scenario { id name nameEn } }
      jurisdiction { id name nameEn }
      results {
        rule { id name nameEn severity statement }
        outcome reason examined
        findings {
          id severity statement
          citations { document { title } clause { number statement } }
          picture { svg omitted }
        }
      }
    }
  }`;
  return (await answered<{ readonly gapReport: Gaps }>(source, { jurisdiction, view: viewOf(scenario, asOf) }))
    .gapReport;
}

const viewOf = (scenario: string, asOf: string) => ({
  ...(scenario === '' ? {} : { scenario }),
  ...(asOf === '' ? {} : { asOf }),
});

async function answered<T>(query: string, variables: object = {}): Promise<T> {
  const { data, errors } = (await ask({ query, variables })) as {
    readonly data?: T | null;
    readonly errors?: readonly { readonly message: string }[];
  };
  const [error] = errors ?? [];
  if (error) throw new Error(error.message);
  if (!data) throw new Error('The server gave no answer.');
  return data;
}
