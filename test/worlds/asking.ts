import { execute, graphql, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
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
  const document = validated(await schema, source);
  const { data, errors } = document
    ? await execute({ schema: await schema, document, variableValues, contextValue })
    : await graphql({ schema: await schema, source, variableValues, contextValue });
  const [error] = errors ?? [];
  if (!error) return { data: data as T, refusal: undefined };
  const { message, extensions } = shownError(error.toJSON(), error);
  return { data: undefined, refusal: { code: extensions?.['code'], argument: extensions?.['argument'], message } };
}

const known = new Map<string, DocumentNode>();

/** The query as the server keeps it once it has found it valid; undefined where it is not. */
function validated(to: GraphQLSchema, source: string): DocumentNode | undefined {
  const kept = known.get(source);
  if (kept) return kept;
  try {
    const document = parse(source);
    if (validate(to, document).length > 0) return undefined;
    known.set(source, document);
    return document;
  } catch {
    return undefined;
  }
}
