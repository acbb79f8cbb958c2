import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';

/** The schema as text, sorted, so that a change of it reads as one. */
export const schemaText = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
