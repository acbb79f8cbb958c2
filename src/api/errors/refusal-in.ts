import { GraphQLError } from 'graphql';
import { Refusal } from '../../domain/refusal.js';

/** The refusal that a resolver threw; graphql-js wraps what it catches, more than once where lists are nested. */
export function refusalIn(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  return error instanceof GraphQLError ? refusalIn(error.originalError) : undefined;
}
