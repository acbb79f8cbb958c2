import neo4j, { type Record as Row, type Session, type SessionMode } from 'neo4j-driver';
import type { Cypher } from './cypher.js';
import { before, refusalFor, tooLate } from './failure.js';
import { atMost } from './at-most.js';

/** Where Neo4j is, and how long we wait for it. */
export interface StoreSettings {
  /** bolt://host:port, or neo4j://… for a cluster or Aura (routing). */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** The longest that one statement of a question may take, milliseconds. */
  readonly timeoutMillis: number;
}

export type Values = Readonly<Record<string, unknown>>;
export type Run = (statement: Cypher, values?: Values) => Promise<Row[]>;

/** An open connection to the graph: what every store function takes first. */
export interface Store {
  /** One statement, one round trip. Refuses with DATABASE_UNAVAILABLE or DEADLINE_EXCEEDED. */
  readonly read: Run;
  /** One transaction, all of it or nothing. The work may be run again, so it must be idempotent. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** A statement that changes the schema, outside any transaction of ours. */
  readonly alter: Run;
  close(): Promise<void>;
}

/** A load takes as long as it takes, and so does filling an index: 0 lifts the server's own limit. */
const unlimited = { timeout: 0 };

/** Connections to one database. */
const most = 20;

export function openStore({ uri, user, password, database, timeoutMillis }: StoreSettings): Store {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    maxTransactionRetryTime: 5_000,
    connectionAcquisitionTimeout: 2_000,
    connectionTimeout: 3_000,
    connectionLivenessCheckTimeout: 10_000,
    maxConnectionPoolSize: most,
    // What Neo4j would remark about a statement is looked at in tests.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  const bookmarkManager = neo4j.bookmarkManager();
  // Many questions at once wait here: to the driver, a connection that is long in coming means that the database is away.
  const inTurn = atMost(most, timeoutMillis, tooLate);

  async function inSession<T>(defaultAccessMode: SessionMode, work: (session: Session) => Promise<T>): Promise<T> {
    const session = driver.session({ database, bookmarkManager, defaultAccessMode });
    try {
      return await work(session);
    } catch (error) {
      throw refusalFor(error);
    } finally {
      session.close().catch(() => undefined);
    }
  }

  return {
    read: (statement, values = {}) =>
      inTurn(() =>
        inSession(neo4j.session.READ, async (session) => {
          const result = session.run(statement.line, values, { timeout: timeoutMillis });
          return (await before(timeoutMillis, result)).records;
        }),
      ),
    write: (work) =>
      inSession(neo4j.session.WRITE, (session) =>
        session.executeWrite(
          (transaction) =>
            work(async (statement, values = {}) => (await transaction.run(statement.text, values)).records),
          unlimited,
        ),
      ),
    alter: (statement, values = {}) =>
      inSession(neo4j.session.WRITE, async (session) => (await session.run(statement.text, values, unlimited)).records),
    close: () => driver.close(),
  };
}
