import { Kind, parse } from 'graphql';

/** One tab for each operation of a document, with the comments above it; GraphiQL calls it by the operation's name. */
export function exampleTabs(examples: string): { query: string }[] {
  let start = 0;
  return parse(examples).definitions.flatMap(({ kind, loc }) => {
    const query = examples.slice(start, loc?.end).trim();
    start = loc?.end ?? start;
    return kind === Kind.OPERATION_DEFINITION ? [{ query }] : [];
  });
}
