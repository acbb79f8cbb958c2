import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** A valid operation that is about to be executed, with its variables as they came. */
export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}
