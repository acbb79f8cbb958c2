/** A Neo4j that all contenders ask. */
export interface Engine {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** The JVM's. */
  readonly pid: number;
}
