import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import Fastify from 'fastify';
import type { GraphQLSchema } from 'graphql';
import neo4j from 'neo4j-driver';
import { typeDefinitions } from './type-definitions.js';

/** @neo4j/graphql as its README sets it up, or tuned: on Fastify, without Apollo's CacheControl. Ends with its parent. */
const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '', NEO4J_DATABASE = 'neo4j' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs: typeDefinitions, driver }).getSchema();
const sessionConfig = { database: NEO4J_DATABASE };

async function asInReadme(of: GraphQLSchema): Promise<string> {
  const server = new ApolloServer({ schema: of });
  const { url } = await startStandaloneServer(server, {
    context: ({ req }) => Promise.resolve({ req, sessionConfig }),
    listen: { port: 0, host: '127.0.0.1' },
  });
  return url;
}

async function tuned(of: GraphQLSchema): Promise<string> {
  const server = new ApolloServer({ schema: of, plugins: [ApolloServerPluginCacheControlDisabled()] });
  await server.start();
  const app = Fastify();
  app.post('/graphql', async (request, reply) => {
    const { body, status, headers } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        search: '',
        body: request.body,
        headers: new HeaderMap([['content-type', 'application/json']]),
      },
      context: () => Promise.resolve({ sessionConfig }),
    });
    for (const [name, value] of headers) void reply.header(name, value);
    void reply.code(status ?? 200);
    if (body.kind !== 'complete') throw new Error('The answer came in parts.');
    return body.string;
  });
  return `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
}

process.once('disconnect', () => process.exit());
process.on('SIGINT', () => undefined);
process.send?.(await (process.argv.includes('--tuned') ? tuned(schema) : asInReadme(schema)));
