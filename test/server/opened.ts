import { afterAll } from '@jest/globals';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { Refusal } from '../../src/domain/refusal.js';
import { openHttpServer, type HttpServer, type HttpServerOptions } from '../../src/server/http-server.js';

/** A small API behind the real door: one field for each way in which a question can end. */
export function sampleSchema(): GraphQLSchema {
  const schema = buildSchema(`
    "Asks."
    type Query {
      hello(name: String = "world"): String!
      nodes(ids: [ID!]!): [Node]!
      organizations(first: Int = 20): OrganizationConnection!
      "Waits so long, or until the request is given up."
      waits(millis: Int!): String
      refuses(code: String!): String
      fails: String
      requestId: String!
    }
    type Mutation { touch: String }
    type Node { id: ID! node: Node nodes: [Node!]! organizations(first: Int = 20): OrganizationConnection! }
    type OrganizationConnection { nodes: [Node!]! totalCount: Int! }
  `);
  const fields = schema.getQueryType()?.getFields() ?? {};
  const resolvers: Record<string, (source: unknown, args: never, context: SampleContext) => unknown> = {
    hello: (_, { name }: { name: string }) => `Hello, ${name}`,
    nodes: (_, { ids }: { ids: string[] }) => ids.map((id) => ({ id, organizations: { nodes: [], totalCount: 0 } })),
    waits: (_, { millis }: { millis: number }, { scope: { controller }, given }) =>
      given.wait(millis, controller.signal),
    refuses: (_, { code }: { code: 'NOT_FOUND' | 'DATABASE_UNAVAILABLE' }) => {
      throw new Refusal(code, `Refused with ${code}.`, 'code', { cause: new Error('bolt://secret:7687') });
    },
    fails: () => {
      throw new Error('Neo.ClientError MATCH (n) at /srv/secret.js:1');
    },
    requestId: (_, __, { scope }) => scope.requestId,
  };
  for (const [name, resolve] of Object.entries(resolvers)) if (fields[name]) fields[name].resolve = resolve as never;
  return schema;
}

interface SampleContext {
  readonly scope: { readonly requestId: string; readonly controller: AbortController };
  readonly given: { wait(millis: number, signal: AbortSignal): Promise<string> };
}

export interface Opened extends HttpServer {
  /** Every line that was logged. */
  readonly logged: Record<string, unknown>[];
  /** What befell the waiting fields. */
  readonly waited: string[];
  readonly post: (body: unknown, headers?: Record<string, string>, init?: RequestInit) => Promise<Response>;
  readonly ask: (
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ) => Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { message: string; path?: string[]; extensions: Record<string, unknown> }[];
}

const servers: HttpServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

/** Closed at the end of the test file, if not before. */
export async function opened(options: Partial<HttpServerOptions> = {}): Promise<Opened> {
  const logged: Record<string, unknown>[] = [];
  const waited: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line) => logged.push(JSON.parse(line) as Record<string, unknown>) });
  const wait = (millis: number, signal: AbortSignal) =>
    new Promise<string>((resolve) => {
      const ended = (how: string) => () => {
        waited.push(how);
        resolve(how);
      };
      const timer = setTimeout(ended('waited'), millis);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        ended('aborted')();
      });
    });
  const server = await openHttpServer({
    schema: sampleSchema(),
    contextFor: () => ({ given: { wait } }),
    ready: () => Promise.resolve(undefined),
    host: '127.0.0.1',
    port: 0,
    deadlineMillis: 5_000,
    log,
    examples: 'query Hello { hello }\n',
    explorerFolder: '/nowhere',
    ...options,
  });
  servers.push(server);
  const post: Opened['post'] = (body, headers = {}, init = {}) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      ...init,
    });
  const ask: Opened['ask'] = async (query, variables, headers) => {
    const response = await post({ query, variables }, headers);
    return { status: response.status, headers: response.headers, ...((await response.json()) as object) };
  };
  return { ...server, logged, waited, post, ask };
}
