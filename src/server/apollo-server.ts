import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { shownError } from '../api/errors/shown-error.js';
import { LIMITS } from '../api/limits/limits.js';
import type { RequestScope } from './request-scope.js';

/** What every resolver is given, beside what the API's own context holds. */
export interface ServedContext {
  readonly scope: RequestScope;
}

/** A started Apollo Server that calls nobody, shows no page and takes single operations only. */
export async function startApollo(
  schema: GraphQLSchema,
  plugins: readonly ApolloServerPlugin<ServedContext>[],
  log: Logger,
): Promise<ApolloServer<ServedContext>> {
  const apollo = new ApolloServer<ServedContext>({
    schema,
    nodeEnv: 'production',
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    maxRecursiveSelections: LIMITS.selections + LIMITS.introspectionSelections,
    validationOptions: { maxErrors: 10 },
    formatError: shownError,
    logger: log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...plugins,
    ],
  });
  await apollo.start();
  return apollo;
}
