/**
 * The one media type to answer in. Apollo would refuse, after the execution, what names neither of the two that there are;
 * GraphQL over HTTP lets us answer in JSON instead.
 */
export const acceptedType = (accept: string | undefined): string =>
  accept?.includes('application/graphql-response+json') ? 'application/graphql-response+json' : 'application/json';
