import { graphql, type GraphQLSchema } from 'graphql';
import { shownError } from '../../src/api/errors/shown-error.js';
import { newContext } from '../../src/api/new-context.js';
import { buildApiSchema } from '../../src/api/schema.js';
import type { Store } from '../../src/store/store.js';

/** What a caller gets: the data, or what may be said of the first error. */
export interface Answer<T> {
  readonly data: T | undefined;
  readonly refusal: { readonly code: unknown; readonly argument: unknown; readonly message: string } | undefined;
}

let schema: Promise<GraphQLSchema> | undefined;

/** Asks the API over a store what the server would be asked, without the server. */
export async function ask<T>(
  store: Store,
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<Answer<T>> {
  schema ??= buildApiSchema();
  const contextValue = newContext(store, 'ACTUAL', 'test');
  const { data, errors } = await graphql({ schema: await schema, source, variableValues, contextValue });
  const [error] = errors ?? [];
  if (!error) return { data: data as T, refusal: undefined };
  const { message, extensions } = shownError(error.toJSON(), error);
  return { data: undefined, refusal: { code: extensions?.['code'], argument: extensions?.['argument'], message } };
}
