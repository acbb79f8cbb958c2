import { graphql } from 'graphql';
import { newContext } from '../api/new-context.js';
import { buildApiSchema } from '../api/schema.js';
import { refusalIn } from '../api/errors/refusal-in.js';
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
  if (error) throw refusalIn(error) ?? error;
  return data as T;
}
