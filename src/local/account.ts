/** The one user and the one database that Neo4j Community makes by itself. */
export const account = { user: 'neo4j', database: 'neo4j' } as const;
