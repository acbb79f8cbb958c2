import { Refusal } from '../domain/refusal.js';

/** Why a body is not one GraphQL request. */
export function bodyRefusal(body: unknown): Refusal | undefined {
  if (Array.isArray(body)) return badInput('Batches are not taken: send one operation in a request.');
  if (!isRecord(body)) return badInput('The body must be a JSON object with a "query".');
  if (typeof body.query !== 'string' || body.query === '') return badInput('"query" must be a text.', 'query');
  for (const field of ['variables', 'extensions'] as const) {
    if (isGiven(body[field]) && !isRecord(body[field])) return badInput(`"${field}" must be an object.`, field);
  }
  if (isGiven(body.operationName) && typeof body.operationName !== 'string') {
    return badInput('"operationName" must be a text.', 'operationName');
  }
  return undefined;
}

const badInput = (message: string, argument?: string): Refusal => new Refusal('BAD_USER_INPUT', message, argument);

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
