import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { ServedContext } from './apollo-server.js';
import type { GivenAnswer } from './given-answer.js';

/**
 * Hands Apollo a body that is one GraphQL request. Apollo is told what it needs to know and not given the request, whose
 * `Host` or `Accept` could trip it.
 */
export async function answerQuestion(
  apollo: ApolloServer<ServedContext>,
  body: unknown,
  accept: string,
  context: ServedContext,
): Promise<GivenAnswer> {
  const headers = new HeaderMap([
    ['content-type', 'application/json'],
    ['accept', accept],
  ]);
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', search: '', body, headers },
    context: () => Promise.resolve(context),
  });
  const { outcome, operation } = context.scope;
  // Outside Apollo's pipeline nobody masks or counts. Nothing should come from there.
  if (answer.body.kind !== 'complete' || !outcome) throw new Error('Apollo did not run its pipeline.');
  return {
    status: answer.status ?? 200,
    headers: Object.fromEntries(answer.headers),
    body: Buffer.from(answer.body.string),
    lasting: outcome === 'OK' && operation === 'query',
  };
}
