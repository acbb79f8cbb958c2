const operation = `query ($view: ViewInput) {
  gapReport(jurisdiction: "j.cn", subtree: true, view: $view) { results { rule { id } outcome examined found } }
}`;

interface Answer {
  readonly data?: {
    readonly gapReport: {
      readonly results: readonly { readonly rule: { readonly id: string }; readonly found: number }[];
    };
  };
  readonly errors?: unknown;
}

/** The report of the whole country over HTTP: how much each rule found. */
export async function keptReport(
  server: string,
  { scenario, asOf }: { readonly scenario: string; readonly asOf: string },
): Promise<ReadonlyMap<string, number>> {
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: operation, variables: { view: { scenario, asOf } } }),
  });
  const { data, errors } = (await response.json()) as Answer;
  if (!data || errors !== undefined) throw new Error(`The report was answered with ${JSON.stringify(errors)}.`);
  return new Map(data.gapReport.results.map(({ rule, found }) => [rule.id, found]));
}
