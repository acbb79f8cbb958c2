export const neo4jVersion = '5.26.31';
