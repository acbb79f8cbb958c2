import { GraphQLError } from 'graphql';
import { isCallersFault } from './is-callers-fault.js';
import { refusalIn } from './refusal-in.js';

/** Whether the error is a fault of ours: masked before the caller, and to be logged. */
export function isOurs(error: unknown): boolean {
  return !refusalIn(error) && !(error instanceof GraphQLError && isCallersFault(error));
}
