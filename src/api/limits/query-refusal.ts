import { GraphQLError, parse, type DocumentNode } from 'graphql';
import { Refusal } from '../../domain/refusal.js';
import { LIMITS } from './limits.js';
import { shapeRefusal } from './shape-refusal.js';

/**
 * Why a query's text is not to be validated, let alone executed: validation itself may take for ever on what is refused
 * here. What does not parse is let through, for the GraphQL server to report with its place.
 */
export function queryRefusal(query: string): Refusal | undefined {
  let document: DocumentNode;
  try {
    document = parse(query, { maxLexicalTokens: LIMITS.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return error.message.startsWith(TOO_MANY_TOKENS) ? tokenRefusal() : undefined;
  }
  return shapeRefusal(document);
}

/** As graphql-js says it. */
const TOO_MANY_TOKENS = `Syntax Error: Document contains more that ${LIMITS.tokens} tokens.`;

const tokenRefusal = (): Refusal =>
  new Refusal('QUERY_TOO_COMPLEX', `The document has more than ${LIMITS.tokens} tokens.`);
