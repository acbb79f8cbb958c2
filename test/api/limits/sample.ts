import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import type { Refusal } from '../../../src/domain/refusal.js';
import { operationRefusal } from '../../../src/api/limits/operation-refusal.js';

/** A small world with the habits of ours: pages by `first`, entities by `ids`, connections, plain lists, input objects. */
export const SCHEMA = buildSchema(`
  type Query {
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    nodesOf(list: [[ID!]]): [Node]!
    organizations(first: Int = 20, where: Filter, after: String): OrganizationConnection!
    search(text: String!): [Node!]!
  }
  interface Node { id: ID! }
  type Organization implements Node {
    id: ID!
    name: String!
    superior: Organization
    superiors: [Organization!]!
    subordinates(first: Int, after: String): OrganizationConnection!
    alike(no: Int! = 1): [String!]!
  }
  type OrganizationConnection { nodes: [Organization!]! edges: [OrganizationEdge!]! totalCount: Int! }
  type OrganizationEdge { cursor: String! node: Organization! }
  input Filter { kinds: [Kind!] nameContains: String first: Int all: [Filter!] not: Filter }
  enum Kind { GOVERNMENT DEPARTMENT }
`);

/** What is said to a valid operation before it is executed. */
export function said(query: string, variables: Record<string, unknown> = {}, name?: string): Refusal | undefined {
  const document = parse(query);
  const operation = getOperationAST(document, name);
  const invalid = validate(SCHEMA, document);
  if (!operation || invalid.length > 0) throw new Error(`Not a valid operation: ${invalid.join(' ')}`);
  return operationRefusal({ schema: SCHEMA, document, operation, variables });
}

export const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** `leaf` under `depth - 1` fields. */
export const nested = (depth: number, field = 'superior', leaf = 'id'): string =>
  `${`${field} { `.repeat(depth - 1)}${leaf}${' }'.repeat(depth - 1)}`;
