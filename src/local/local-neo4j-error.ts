/** Why our own Neo4j is not there: one sentence that says what to do, then, where there are any, the last lines of its log. */
export class LocalNeo4jError extends Error {
  override readonly name = 'LocalNeo4jError';
}
