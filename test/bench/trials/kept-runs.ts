import type { Server } from '../contenders/start-server.js';
import { measuredRun } from '../measure/measured-run.js';
import type { Run } from '../measure/runs-summary.js';

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

const times = 20;

/** The report of the whole country over HTTP, again and again, each with the CPU that they take on average. */
export async function keptRuns(server: Server, jvm: number, asked: Viewed): Promise<(Run & Kept)[]> {
  const { result, ...taken } = await measuredRun(
    async () => {
      const answers: (Kept & Pick<Run, 'millis'>)[] = [];
      for (let time = 0; time < times; time += 1) {
        const begun = performance.now();
        const found = await keptReport(server.url, asked);
        answers.push({ found, millis: performance.now() - begun });
      }
      return answers;
    },
    { node: server.pid, jvm },
  );
  const [nodeMicros, jvmMicros] = [taken.nodeMicros / times, taken.jvmMicros / times];
  return result.map((answer) => ({ ...answer, nodeMicros, jvmMicros }));
}

interface Kept {
  /** How much each rule found. */
  readonly found: ReadonlyMap<string, number>;
}
interface Viewed {
  readonly scenario: string;
  readonly asOf: string;
}

async function keptReport(server: string, { scenario, asOf }: Viewed): Promise<Kept['found']> {
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: operation, variables: { view: { scenario, asOf } } }),
  });
  const { data, errors } = (await response.json()) as Answer;
  if (!data || errors !== undefined) throw new Error(`The report was answered with ${JSON.stringify(errors)}.`);
  return new Map(data.gapReport.results.map(({ rule, found }) => [rule.id, found]));
}
