import neo4j from 'neo4j-driver';
import type { Finding, RuleOutcome, Severity } from '../domain/rule.js';
import { cypher } from './cypher.js';
import { text, texts, type Properties } from './properties.js';
import type { Store } from './store.js';

/** What one rule found, as it is kept. */
export interface KeptResult {
  readonly rule: string;
  readonly outcome: RuleOutcome;
  readonly reason: string | null;
  readonly examined: number;
  readonly found: number;
}

export interface KeptReport<Results = readonly KeptResult[]> {
  readonly id: string;
  readonly results: Results;
}

const current = cypher`
MATCH (r:Registry {id: 'registry'})
WITH r.dataVersion AS version
MATCH (k:KeptReport {key: $key})
WHERE k.complete AND k.dataVersion = version
RETURN k.id AS id, k.results AS results ORDER BY k.madeAt DESC LIMIT 1`;

/** The report that was made on the data as they are now; undefined where there is none. By its key who asks knows what its results are. */
export async function keptReport<Results = readonly KeptResult[]>(
  store: Store,
  key: string,
): Promise<KeptReport<Results> | undefined> {
  const [row] = await store.read(current, { key });
  if (!row) return undefined;
  return { id: row.get('id') as string, results: JSON.parse(row.get('results') as string) as Results };
}

const page = cypher`
MATCH (f:KeptFinding {report: $report})
WHERE f.id > $after AND f.rule IN $rules
RETURN properties(f) AS properties ORDER BY f.id LIMIT $limit`;

export interface KeptFindingsAsk {
  readonly report: string;
  readonly rules: readonly string[];
  readonly after: string;
  readonly limit: number;
}

/** A page of the findings of some rules, in the order of ids. */
export async function keptFindings(store: Store, { limit, ...ask }: KeptFindingsAsk): Promise<Finding[]> {
  const rows = await store.read(page, { ...ask, limit: neo4j.int(limit) });
  return rows.map((row) => findingOf(row.get('properties') as Properties));
}

const findingOf = (p: Properties): Finding => ({
  id: text(p, 'id'),
  rule: text(p, 'rule'),
  outcome: p['outcome'] as Finding['outcome'],
  severity: p['severity'] as Severity,
  statement: text(p, 'statement'),
  subjects: texts(p, 'subjects'),
  about: texts(p, 'about'),
  cites: texts(p, 'cites'),
});
