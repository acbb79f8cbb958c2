import neo4j from 'neo4j-driver';
import type { Engine } from '../engine.js';

/** Who answers for the same in one place, where it is more than one body; an internal unit is the body that it is part of. */
const statement = `
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
  RETURN function, claims`;

export type Claim = [id: string, body: string, role: string, object: string | null, scope: string | null];

/** All findings of the one rule GR-01, by one statement, each as the ids of what it is about; asked again and again. */
export function overlapsByHand(
  { uri, user, password, database }: Engine,
  { scenario, asOf }: { readonly scenario: string; readonly asOf: string },
) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const values = { scenario, day: neo4j.int(asOf.replaceAll('-', '')) };
  return {
    ask: async (): Promise<string[]> => {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      try {
        const { records } = await session.run<{ function: string; claims: Claim[] }>(statement, values);
        return records.flatMap((row) => conflictsOf(row.get('function'), row.get('claims')));
      } finally {
        await session.close();
      }
    },
    powers: async (): Promise<number> => {
      const { records } = await driver.executeQuery('MATCH (a:Authority) RETURN count(a) AS powers', {}, { database });
      return records[0]?.get('powers') as number;
    },
    close: () => driver.close(),
  };
}

/** The claims that meet and have no single lead: their bodies (the leads, where several lead), function, objects and powers. */
export function conflictsOf(of: string, claims: readonly Claim[]): string[] {
  const over = (some: readonly Claim[], at: 3 | 4) => {
    const reached = (claim: Claim) => (claim[at] === '*' ? null : claim[at]);
    const values = [...new Set(some.map(reached))];
    return values.map((value) => some.filter((claim) => reached(claim) === value || reached(claim) === null));
  };
  const conflicts = over(claims, 3)
    .flatMap((some) => over(some, 4))
    .filter((some) => new Set(some.map(([, body]) => body)).size > 1 && leadsOf(some).size !== 1);
  // What is told of many is not told again of some of them.
  const told = conflicts.filter((some) =>
    conflicts.every((others) => others.length <= some.length || !some.every((claim) => others.includes(claim))),
  );
  return [...new Set(told.map((some) => subjectsText(subjectsOf(of, some))))];
}

function subjectsOf(of: string, conflict: readonly Claim[]): string[] {
  const leads = leadsOf(conflict);
  const bodies = leads.size > 1 ? [...leads] : conflict.map(([, body]) => body);
  const objects = conflict.flatMap(([, , , object]) => object ?? []);
  return [...bodies, of, ...objects, ...conflict.map(([id]) => id)];
}

const leadsOf = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(claims.flatMap(([, body, role]) => (role === 'LEAD' ? [body] : [])));

export const subjectsText = (ids: readonly string[]): string => [...new Set(ids)].sort().join(' ');
