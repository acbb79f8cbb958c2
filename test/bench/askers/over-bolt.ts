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
  const answer = async (work: string, ask: Ask) => {
    const { statement, fromRows } = workNamed(work);
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run<Row>(statement, { ...ask, scenario, day });
      return fromRows(
        records.map((record) => record.toObject()),
        ask,
      );
    } finally {
      await session.close();
    }
  };
  return {
    answer,
    serve: (work, ask) => answer(work, ask).then(() => true),
    close: () => driver.close(),
  };
}
