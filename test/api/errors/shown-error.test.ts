import { describe, expect, test } from '@jest/globals';
import { ApolloServer } from '@apollo/server';
import {
  buildSchema,
  GraphQLError,
  type GraphQLScalarType,
  type GraphQLFormattedError,
  type GraphQLSchema,
  valueFromASTUntyped,
} from 'graphql';
import { Refusal } from '../../../src/domain/refusal.js';
import { shownError } from '../../../src/api/errors/shown-error.js';

const SCHEMA = withDates(
  buildSchema(`
    scalar LocalDate
    type Query {
      node(id: ID!, view: View): String
      nodes(ids: [ID!]!, kinds: [Kind!]): [String]
      page(size: Int! = 1): String
      thrown: [[String]]
    }
    input View { scenario: ID, asOf: LocalDate, kinds: [Kind!], not: View }
    enum Kind { GOVERNMENT DEPARTMENT }
  `),
);

/** As graphql-scalars has it: a sentence that quotes the value. */
function withDates(schema: GraphQLSchema): GraphQLSchema {
  const parsed = (value: unknown): unknown => {
    if (value === '2024-02-30') throw new TypeError(`Value is not a valid LocalDate: ${value}`);
    return value;
  };
  const date = schema.getType('LocalDate') as GraphQLScalarType;
  date.parseValue = parsed;
  date.parseLiteral = (node) => parsed(valueFromASTUntyped(node));
  return schema;
}

async function errorsOf(
  query: string,
  variables: Record<string, unknown> = {},
  thrown?: unknown,
): Promise<readonly GraphQLFormattedError[]> {
  const apollo = new ApolloServer({
    schema: SCHEMA,
    nodeEnv: 'production',
    formatError: shownError,
    stopOnTerminationSignals: false,
    rootValue: {
      thrown: () => {
        throw thrown;
      },
    },
  });
  const { body } = await apollo.executeOperation({ query, variables });
  await apollo.stop();
  return body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
}

describe('the caller’s faults', () => {
  const cases: [fault: string, argument: string | undefined, query: string, variables?: Record<string, unknown>][] = [
    ['a date that does not exist', 'asOf', '{ node(id: 1, view: { scenario: "A", asOf: "2024-02-30" }) }'],
    ['… in a variable', 'asOf', 'query ($v: View) { node(id: 1, view: $v) }', { v: { asOf: '2024-02-30' } }],
    ['… in a variable of its own', 'asOf', 'query ($d: LocalDate) { node(id: 1, view: { asOf: $d }) }', { d: '2024-02-30' }],
    ['… deep down', 'asOf', 'query ($v: View) { node(id: 1, view: $v) }', { v: { not: { not: { asOf: '2024-02-30' } } } }],
    ['an enum value that does not exist', 'kinds', '{ nodes(ids: [1], kinds: [GOVERNMENT, MINISTRY]) }'],
    ['… after lists and objects', 'kinds', '{ node(id: 1, view: { not: { kinds: [] }, kinds: [DEPARTMENT MINISTRY] }) }'],
    ['… in a list variable', 'kinds', 'query ($k: [Kind!]) { nodes(ids: [1], kinds: $k) }', { k: ['GOVERNMENT', 'MINISTRY'] }],
    ['… in a list within a variable', 'kinds', 'query ($v: View) { node(id: 1, view: $v) }', { v: { kinds: ['MINISTRY'] } }],
    ['a missing argument', 'id', '{ node }'],
    ['an unknown argument', 'ids', '{ node(id: 1, ids: 2) }'],
    ['an unknown input field', 'scenery', '{ node(id: 1, view: { scenery: "A" }) }'],
    ['an unknown input field of a variable', 'view', 'query ($v: View) { node(id: 1, view: $v) }', { v: { scenery: 1 } }],
    ['a missing variable', 'id', 'query ($x: ID!) { node(id: $x) }'],
    ['null for what may not be null', 'id', 'query ($x: ID!) { node(id: $x) }', { x: null }],
    ['… where a default let the variable pass', 'size', 'query ($n: Int = 2) { page(size: $n) }', { n: null }],
    ['a variable that was not declared', 'id', '{ node(id: $x) }'],
    ['a variable of another type', 'id', 'query ($x: Int) { node(id: $x) }'],
    ['a variable that nobody uses', 'x', 'query ($x: Int) { page }', { x: 'y' }],
    ['a wrong default', undefined, 'query ($x: [Int] = ["y"]) { page }'],
    ['an unknown field', undefined, '{ nonsense }'],
    ['an unknown field after an alias', undefined, '{ a: page nonsense }'],
    ['a syntax error', undefined, '{ page'],
    ['no operation', undefined, 'fragment F on Query { page }'],
    ['two anonymous operations', undefined, '{ page } { page }'],
  ]; // prettier-ignore

  for (const [fault, argument, query, variables] of cases) {
    test(`${fault} (argument ${argument ?? 'unknown'})`, async () => {
      const [error] = await errorsOf(query, variables);
      expect(error?.extensions).toEqual({ code: 'BAD_USER_INPUT', ...(argument !== undefined && { argument }) });
      expect(error?.message).not.toBe('');
    });
  }

  test('an operation name that does not exist', async () => {
    const apollo = new ApolloServer({
      schema: SCHEMA,
      nodeEnv: 'production',
      formatError: shownError,
      stopOnTerminationSignals: false,
    });
    const { body } = await apollo.executeOperation({ query: 'query A { page }', operationName: 'B' });
    expect(body).toMatchObject({ singleResult: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] } });
    await apollo.stop();
  });

  test('are told in few words, however long the value was', async () => {
    const [error] = await errorsOf('query ($v: View) { node(id: 1, view: $v) }', {
      v: { asOf: 'x', scenario: ['y'.repeat(50_000)] },
    });
    expect(error?.message.length).toBeLessThan(600);
  });
});

describe('refusals', () => {
  const unavailable = new Refusal('DATABASE_UNAVAILABLE', 'The graph does not answer.', undefined, {
    cause: new Error('bolt://x'),
  });

  test('are shown as they are, without their cause', async () => {
    const [error] = await errorsOf('{ thrown }', {}, unavailable);
    expect(error).toEqual({
      message: 'The graph does not answer.',
      locations: [{ line: 1, column: 3 }],
      path: ['thrown'],
      extensions: { code: 'DATABASE_UNAVAILABLE' },
    });
  });

  test('name their argument', async () => {
    const [error] = await errorsOf('{ thrown }', {}, new Refusal('NOT_FOUND', 'There is no organization "o.x".', 'of'));
    expect(error?.extensions).toEqual({ code: 'NOT_FOUND', argument: 'of' });
  });

  test('say which of several reasons it is, where the caller is to do something else about it', async () => {
    const made = new Refusal('DEADLINE_EXCEEDED', 'It is being made.', 'subtree', { reason: 'REPORT_BEING_MADE' });
    const [error] = await errorsOf('{ thrown }', {}, made);
    expect(error?.extensions).toEqual({ code: 'DEADLINE_EXCEEDED', argument: 'subtree', reason: 'REPORT_BEING_MADE' });
    const [late] = await errorsOf('{ thrown }', {}, new Refusal('DEADLINE_EXCEEDED', 'Too late.'));
    expect(late?.extensions).toEqual({ code: 'DEADLINE_EXCEEDED' });
  });

  test('are found under GraphQL’s wrapping', async () => {
    const wrapped = new GraphQLError('outer text', {
      originalError: new GraphQLError('inner', { originalError: new Refusal('CONFLICT', 'Taken.') }),
    });
    expect(await errorsOf('{ thrown }', {}, wrapped)).toMatchObject([
      { message: 'Taken.', extensions: { code: 'CONFLICT' } },
    ]);
  });
});

describe('everything else is masked', () => {
  const driver = Object.assign(new Error('Neo.ClientError: MATCH (n:Organization) RETURN n /srv/neo4j'), {
    code: 'Neo.ClientError.Statement.SyntaxError',
  });
  test.each<[string, unknown]>([
    ['an error of the driver', driver],
    ['a TypeError', new TypeError("Cannot read properties of undefined (reading 'MATCH')")],
    ['a thrown string', 'MATCH (n) in /srv/secret'],
    ['nothing', undefined],
    [
      'a GraphQLError that a resolver makes up',
      new GraphQLError('MATCH (n)', { extensions: { code: 'BAD_USER_INPUT', http: { status: 418 } } }),
    ],
    [
      'one in GraphQL’s own words',
      new GraphQLError('Argument "MATCH" of required type "x" ', { originalError: driver }),
    ],
  ])('%s', async (_, thrown) => {
    const [error] = await errorsOf('{ thrown }', {}, thrown);
    expect(error).toEqual({
      message: 'Something went wrong on our side. Quote the request id.',
      locations: [{ line: 1, column: 3 }],
      path: ['thrown'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
  });
});
