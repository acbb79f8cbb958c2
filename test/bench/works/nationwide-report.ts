import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';
import type { Engine } from '../engine.js';
import { settingsFor } from '../settings-for.js';

/**
 * W8: the report of the whole country by all rules, from nothing, and again with the data unchanged, against one
 * hand-written statement for the one rule GR-01. It is no kind of question that many ask at once, so it stands alone.
 */
export interface NationwideReport {
  /** Milliseconds of wall clock. */
  readonly byHand: number;
  readonly fromNothing: number;
  readonly again: number;
  /** Whether both found the same bodies in each other's way. */
  readonly equalAnswers: boolean;
}

/** Who answers for the same in one place, where it is more than one body; an internal unit is the body that it is part of. */
const handWritten = `
  MATCH (a:Authority)
  WHERE a.role IN ['ACCOUNTABLE', 'LEAD'] AND a.scenario = $scenario AND a.validFrom <= $day AND $day < a.validTo
    AND NOT (coalesce(a.origin, '') = 'DELEGATION' OR (a.delegatedFrom IS NOT NULL AND coalesce(a.origin, '') <> 'CONFERRAL'))
  WITH a.jurisdiction AS jurisdiction, a.function AS function, collect(a) AS held WHERE size(held) > 1
  UNWIND held AS a
  MATCH (a)-[:HELD_BY]->(h)
  WITH jurisdiction, function, a, CASE WHEN h:Post THEN head([(h)-[:IN]->(o) | o]) ELSE h END AS o
  WITH jurisdiction, function, a, CASE WHEN o.kind = 'INTERNAL_UNIT' THEN coalesce(head([(o)-[:PART_OF]->(w) | w.id]), o.id) ELSE o.id END AS body
  WITH jurisdiction, function, collect([a.id, body, a.role, a.object, a.scope]) AS claims, collect(DISTINCT body) AS bodies
  WHERE size(bodies) > 1
  RETURN jurisdiction, function, claims`;

type Claim = [id: string, body: string, role: string, object: string | null, scope: string | null];

/** The claims that meet and have no single lead, as the ids of the powers. */
function conflictsOf(claims: readonly Claim[]): string[] {
  const over = (some: readonly Claim[], at: 3 | 4) => {
    const values = [...new Set(some.map((claim) => claim[at]))];
    return values.map((value) => some.filter((claim) => claim[at] === value || claim[at] === null));
  };
  const groups = over(claims, 3).flatMap((some) => over(some, 4));
  return groups
    .filter((some) => new Set(some.map(([, body]) => body)).size > 1)
    .filter((some) => new Set(some.flatMap(([, body, role]) => (role === 'LEAD' ? [body] : []))).size !== 1)
    .map((some) =>
      some
        .map(([id]) => id)
        .sort()
        .join(' '),
    );
}

export async function nationwideReport(
  engine: Engine,
  server: string,
  view: { readonly scenario: string; readonly asOf: string },
): Promise<NationwideReport> {
  const hand = await byHand(engine, view);
  const ours = await fromNothing(engine, view);
  const [first, again] = [await served(server, view), await served(server, view)];
  const powers = new Set(hand.conflicts.flatMap((each) => each.split(' ')));
  const found = ours.findings.map((subjects) =>
    subjects
      .filter((id) => powers.has(id))
      .sort()
      .join(' '),
  );
  return {
    byHand: hand.millis,
    fromNothing: ours.millis,
    again: Math.min(first, again),
    equalAnswers: JSON.stringify([...new Set(found)].sort()) === JSON.stringify([...new Set(hand.conflicts)].sort()),
  };
}

async function byHand(
  { uri, user, password, database }: Engine,
  { scenario, asOf }: { scenario: string; asOf: string },
) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  const run = async () => {
    const begun = performance.now();
    const { records } = await session.run(handWritten, { scenario, day: neo4j.int(asOf.replaceAll('-', '')) });
    return {
      millis: performance.now() - begun,
      conflicts: records.flatMap((row) => conflictsOf(row.get('claims') as Claim[])),
    };
  };
  // Planned and compiled once, as it would be where it is asked often.
  await run();
  const second = await run();
  await session.close();
  await driver.close();
  return second;
}

/** Our command, its start included. */
async function fromNothing(engine: Engine, { scenario, asOf }: { scenario: string; asOf: string }) {
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    ['dist/cli/main.js', 'gaps', '--within', 'j.cn', '--json', '--scenario', scenario, '--as-of', asOf],
    { stdio: ['ignore', 'pipe', 'inherit'], env: settingsFor(engine) },
  );
  const ended = once(child, 'exit');
  const findings: string[][] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const { finding } = JSON.parse(line) as { finding?: { rule: string; subjects: string[] } };
    if (finding?.rule === 'GR-01') findings.push(finding.subjects);
  }
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new Error(`The report ended with ${code}.`);
  return { millis: performance.now() - begun, findings };
}

const operation = `query ($view: ViewInput) {
  gapReport(jurisdiction: "j.cn", subtree: true, view: $view) { results { rule { id } outcome examined found } }
}`;

/** The kept report, over HTTP. */
async function served(server: string, view: object): Promise<number> {
  const begun = performance.now();
  const response = await fetch(server, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: operation, variables: { view } }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors !== undefined) throw new Error(`The report was answered with ${JSON.stringify(errors)}.`);
  return performance.now() - begun;
}
