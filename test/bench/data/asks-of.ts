import neo4j from 'neo4j-driver';
import type { Asked } from '../askers/asker.js';
import type { Engine } from '../engine.js';
import type { Ask, Work } from '../work.js';

export interface Found {
  readonly asks: Readonly<Record<string, readonly Ask[]>>;
  readonly nodes: number;
  readonly ties: number;
}

const counted = 'RETURN COUNT { (:Entity) } AS nodes, COUNT { (:Entity)-->(:Entity) } AS ties';

/** What there is to ask at each work. */
export async function asksOf(
  works: readonly Work[],
  { uri, user, password, database }: Engine,
  { scenario, asOf }: Asked,
): Promise<Found> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const values = { scenario, day: neo4j.int(asOf.replaceAll('-', '')) };
  const rows = async <T>(statement: string): Promise<T[]> =>
    (await driver.executeQuery(statement, values, { database })).records.map((record) => record.toObject() as T);
  try {
    const asks: Record<string, readonly Ask[]> = {};
    for (const work of works) asks[work.name] = await rows<Ask>(work.asks);
    const [size = { nodes: 0, ties: 0 }] = await rows<Omit<Found, 'asks'>>(counted);
    return { asks, ...size };
  } finally {
    await driver.close();
  }
}
