import neo4j from 'neo4j-driver';
import type { Asked, Asker } from './asker.js';
import type { Engine } from '../engine.js';
import type { Ask, Row } from '../work.js';
import { workNamed } from '../work-named.js';

/** Asks Neo4j itself: one statement for each question, each in a session of its own, answered in one round trip. */
export function overBolt({ uri, user, password, database }: Engine, { scenario, asOf, atOnce }: Asked): Asker {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    maxConnectionPoolSize: atOnce,
  });
  const day = neo4j.int(asOf.replaceAll('-', ''));
  const rows = async (statement: string, ask: Ask): Promise<Row[]> => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run<Row>(statement, { ...ask, scenario, day });
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  const answer = async (work: string, ask: Ask) => {
    const { statement, oneByOne = (whole: Ask) => [whole], fromRows } = workNamed(work);
    const found: Row[] = [];
    for (const part of oneByOne(ask)) found.push(...(await rows(statement, part)));
    return fromRows(found, ask);
  };
  return {
    answer,
    serve: (work, ask) => answer(work, ask).then(() => true),
    close: () => driver.close(),
  };
}
