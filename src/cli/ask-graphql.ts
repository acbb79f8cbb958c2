import { graphql, type GraphQLError } from 'graphql';
import { newContext } from '../api/new-context.js';
import { buildApiSchema } from '../api/schema.js';
import { isCallersFault } from '../api/errors/is-callers-fault.js';
import { refusalIn } from '../api/errors/refusal-in.js';
import { Refusal } from '../domain/refusal.js';
import type { Store } from '../store/store.js';

/** Asks what the server would be asked, without the server. Throws the first error of the answer. */
export async function askGraphQL<T>(
  store: Store,
  defaultScenario: string,
  source: string,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<T> {
  const schema = await buildApiSchema();
  const contextValue = newContext(store, defaultScenario, 'command line');
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  const [error] = errors ?? [];
  if (error) throw refusalIn(error) ?? unfit(error);
  return data as T;
}

/** What does not fit the schema, such as a day that does not exist, was given by the caller. */
const unfit = (error: GraphQLError) => (isCallersFault(error) ? new Refusal('BAD_USER_INPUT', error.message) : error);
